package org.foothill.reportcard.sentences;

import java.util.List;
import org.foothill.core.Language;

/** Nobody has approved anything. */
record Unapproved() implements Sentences {
  @Override
  public List<Standing> list(Language language) {
    return List.of();
  }

  @Override
  public List<Standing> standing(List<Draft> drafts) {
    return drafts.stream().<Standing>map(Standing.Waiting::new).toList();
  }
}
