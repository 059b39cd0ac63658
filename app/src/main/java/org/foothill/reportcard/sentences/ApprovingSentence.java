package org.foothill.reportcard.sentences;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foothill.access.Actor;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a sentence and keeps it with the name of whoever stands for it. */
@Service
final class ApprovingSentence implements ApproveSentence {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,–-]\\d+)*");
  private final Sentences sentences;
  private final SentenceTable table;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ApprovingSentence(
      Sentences sentences, SentenceTable table, AuditTrail audit, TransactionTemplate transaction) {
    this.sentences = sentences;
    this.table = table;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Outcome approve(Actor actor, Wish wish) {
    var found =
        sentences.list(wish.language()).stream()
            .map(Standing::draft)
            .filter(draft -> draft.id().equals(wish.id()))
            .findFirst();
    var text = wish.text().strip().replaceAll("\\s+", " ");
    if (found.isEmpty() || text.isEmpty()) {
      return new Outcome.NoSuchSentence();
    }
    var draft = found.get();
    if (!draft.slots().equals(wish.slots())) {
      return new Outcome.Outdated(draft);
    }
    return judged(draft, text, actor);
  }

  private Outcome judged(Draft draft, String text, Actor actor) {
    var language = draft.language();
    if (!numbers(text).equals(numbers(draft.text()))) {
      return new Outcome.OtherNumbers(numbers(draft.text()));
    }
    var unkind = KindWords.missedIn(text, language);
    if (unkind.isPresent()) {
      return new Outcome.Unkind(unkind.get());
    }
    double grade = ReadingLevel.of(text, language).grade(language);
    double own = ReadingLevel.of(draft.text(), language).grade(language);
    if (grade > Math.max(ReadingLevel.HIGHEST, own)) {
      return new Outcome.TooHard(grade);
    }
    transaction.executeWithoutResult(_ -> keep(actor, draft, text));
    return new Outcome.Approved(text);
  }

  @Override
  public int approveAll(Actor actor, Language language) {
    var waiting =
        sentences.list(language).stream()
            .filter(standing -> !(standing instanceof Standing.Approved))
            .map(Standing::draft)
            .toList();
    transaction.executeWithoutResult(
        _ -> waiting.forEach(draft -> keep(actor, draft, draft.text())));
    return waiting.size();
  }

  private void keep(Actor actor, Draft draft, String text) {
    table.add(draft, text, actor.account());
    audit.record(
        actor.account(),
        "sentence.approve",
        draft.id().code(),
        Map.of("language", draft.language().tag(), "slots", draft.slots()));
  }

  /** The different numbers of a text in order, so that a sentence may be turned around. */
  private static String numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("; "));
  }
}
