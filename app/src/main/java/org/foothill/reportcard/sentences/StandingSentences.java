package org.foothill.reportcard.sentences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.core.Language;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;

/** Puts drafts of today beside the approvals of before. */
@Component
final class StandingSentences implements Sentences {
  private final Materials materials;
  private final SentenceTable table;
  private final Texts texts;

  StandingSentences(Materials materials, SentenceTable table, Texts texts) {
    this.materials = materials;
    this.table = table;
    this.texts = texts;
  }

  @Override
  public List<Standing> list(Language language) {
    var writing = new Writing(texts.in(language));
    var first = materials.overview().map(writing::of).stream();
    var others = materials.list().stream().flatMap(material -> writing.of(material).stream());
    return standing(Stream.concat(first, others).toList());
  }

  @Override
  public List<Standing> standing(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    var approvals = new HashMap<SentenceId, Approval>();
    var subjects = drafts.stream().map(draft -> draft.id().subject()).collect(Collectors.toSet());
    table
        .newest(drafts.getFirst().language(), subjects)
        .forEach(each -> approvals.put(each.id(), each));
    return drafts.stream().map(draft -> standing(draft, approvals)).toList();
  }

  private static Standing standing(Draft draft, Map<SentenceId, Approval> approvals) {
    var approval = approvals.get(draft.id());
    if (approval == null) {
      return new Standing.Waiting(draft);
    }
    return approval.holdsFor(draft)
        ? new Standing.Approved(draft, approval)
        : new Standing.Outdated(draft, approval);
  }
}
