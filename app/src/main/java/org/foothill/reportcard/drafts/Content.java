package org.foothill.reportcard.drafts;

import org.foothill.core.Sha256;
import org.foothill.disclosure.figures.Figures;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.sentences.Sentences;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;

/**
 * A hash of everything that people decide about an edition: release, plan, sentences, choices,
 * notice. A signature or a look at the pages holds as long as it stays the same.
 */
@Component
public final class Content {
  private final Figures figures;
  private final PlanReader plan;
  private final Sentences sentences;
  private final Texts texts;

  Content(Figures figures, PlanReader plan, Sentences sentences, Texts texts) {
    this.figures = figures;
    this.plan = plan;
    this.sentences = sentences;
    this.texts = texts;
  }

  public String of(Draft.Open draft) {
    var text = new StringBuilder();
    text.append(figures.release().map(Figures.Release::seal).orElse("")).append('\n');
    text.append(draft.year()).append(draft.choices()).append(draft.notice()).append('\n');
    text.append(plan.partnership()).append(plan.places()).append(plan.results()).append('\n');
    text.append(plan.strategies()).append('\n');
    for (var result : plan.results()) {
      for (var indicator : result.indicators()) {
        text.append(plan.targets(indicator)).append(plan.stories(indicator)).append('\n');
      }
    }
    for (var language : texts.offered()) {
      sentences.list(language).forEach(each -> text.append(each.text()).append('\n'));
    }
    return Sha256.of(text.toString());
  }
}
