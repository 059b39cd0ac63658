package org.foothill.reportcard.doing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.plan.PlanReader.StrategyView;
import org.foothill.plan.StrategyId;
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
final class StrategyPages implements PageFamily {
  private static final String ALL = "/strategies";

  @Override
  public List<String> paths(Sources sources) {
    var strategies = sources.strategies();
    if (strategies.isEmpty()) {
      return List.of();
    }
    var paths = new ArrayList<String>();
    paths.add(ALL);
    strategies.forEach(strategy -> paths.add(StrategyRow.pathOf(strategy)));
    return paths;
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    if (path.equals(ALL)) {
      return Optional.of(
          new Sheet.Page(
              "reportcard/doing",
              voice.card("doing.title"),
              voice.card("doing.lead"),
              StrategiesPage.of(sources, voice)));
    }
    return path.startsWith(ALL + "/")
        ? StrategyId.parse(path.substring(ALL.length() + 1))
            .flatMap(sources.plan()::strategy)
            .map(found -> page(sources, voice, found))
        : Optional.empty();
  }

  private static Sheet page(Sources sources, Voice voice, StrategyView strategy) {
    return new Sheet.Page(
        "reportcard/strategy",
        voice.say(strategy.name()),
        voice.say(strategy.description()),
        StrategyPage.of(sources, voice, strategy));
  }
}
