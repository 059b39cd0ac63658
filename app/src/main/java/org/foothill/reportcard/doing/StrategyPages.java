package org.foothill.reportcard.doing;

import java.util.List;
import org.foothill.plan.PlanReader.StrategyView;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /strategies} and one page for each. */
@Component
@Order(30)
final class StrategyPages implements PageFamily.Listed<StrategyView> {
  @Override
  public String root() {
    return "/strategies";
  }

  @Override
  public List<StrategyView> things(Sources sources) {
    return sources.strategies();
  }

  @Override
  public String pathOf(StrategyView strategy) {
    return StrategyRow.pathOf(strategy);
  }

  @Override
  public Sheet list(Sources sources, Voice voice) {
    return new Sheet.Page(
        "reportcard/doing",
        voice.card("doing.title"),
        voice.card("doing.lead"),
        StrategiesPage.of(sources, voice));
  }

  @Override
  public Sheet one(Sources sources, Voice voice, StrategyView strategy) {
    return new Sheet.Page(
        "reportcard/strategy",
        voice.say(strategy.name()),
        voice.say(strategy.description()),
        StrategyPage.of(sources, voice, strategy));
  }
}
