package org.foothill.reportcard.drafts;

import java.util.List;
import java.util.Optional;
import org.foothill.access.Actor;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.PrepareSample;
import org.foothill.reportcard.sentences.ApproveSentence;
import org.foothill.site.Texts;
import org.springframework.stereotype.Service;

/** Decides, approves and signs as people would. */
@Service
final class PreparingSample implements PrepareSample {
  private static final List<String> PEOPLE =
      List.of("Maya Torres", "Ani Petrosyan", "Lee Wong", "Rosa Diaz", "Sam Okafor", "Ines Lund");
  private final PrepareDraft prepare;
  private final SignDraft sign;
  private final ApproveSentence approve;
  private final Posts posts;
  private final Editions editions;
  private final DraftViews.Measured measured;
  private final Texts texts;

  PreparingSample(
      PrepareDraft prepare,
      SignDraft sign,
      ApproveSentence approve,
      Posts posts,
      Editions editions,
      DraftViews.Measured measured,
      Texts texts) {
    this.prepare = prepare;
    this.sign = sign;
    this.approve = approve;
    this.posts = posts;
    this.editions = editions;
    this.measured = measured;
    this.texts = texts;
  }

  @Override
  public void prepare(Actor actor) {
    var draft = editions.list().isEmpty() ? prepare.begin(actor) : Optional.<Draft.Open>empty();
    if (draft.isEmpty()) {
      return;
    }
    long number = draft.get().number();
    var notYet = Optional.of(new Draft.Choice(false, ""));
    Checks.without(measured.plan(), measured.figures())
        .forEach(indicator -> prepare.choose(actor, number, indicator, notYet));
    for (var language : texts.offered()) {
      approve.approveAll(actor, language);
    }
    int next = 0;
    for (var post : posts.list()) {
      sign.sign(actor, number, post.code(), PEOPLE.get(next++ % PEOPLE.size()) + " (invented)");
    }
  }
}
