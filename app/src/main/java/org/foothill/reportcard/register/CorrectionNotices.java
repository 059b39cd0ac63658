package org.foothill.reportcard.register;

import java.util.List;
import org.foothill.reportcard.Corrections;
import org.foothill.site.Numbers;
import org.foothill.site.PageNotices;
import org.foothill.site.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says above a page what was wrong on it. */
@Component
final class CorrectionNotices implements PageNotices {
  private final ObjectProvider<Corrections> corrections;

  CorrectionNotices(ObjectProvider<Corrections> corrections) {
    this.corrections = corrections;
  }

  @Override
  public List<String> of(String path, Text text) {
    return corrections.stream()
        .flatMap(register -> register.list().stream())
        .filter(correction -> correction.paths().contains(path))
        .map(correction ->
            text.of(
                "card.corrections.notice",
                new Numbers(text.language()).day(correction.on()),
                text.of(correction.what())))
        .toList();
  }
}
