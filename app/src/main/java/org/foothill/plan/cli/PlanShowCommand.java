package org.foothill.plan.cli;

import java.util.List;
import java.util.Locale;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.IndicatorId;
import org.foothill.plan.PlanReader;
import org.foothill.plan.PlanReader.ResultView;
import org.foothill.plan.PlanReader.StrategyView;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill plan show}. */
@Component
@Command(name = "show", description = "Shows results, their indicators and their strategies.")
class PlanShowCommand implements Verb {
  private final PlanReader plan;
  private final Terminal terminal;

  PlanShowCommand(PlanReader plan, Terminal terminal) {
    this.plan = plan;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "plan";
  }

  @Override
  public Integer call() {
    if (plan.partnership().isEmpty()) {
      terminal.say("There is no plan yet. Take one over with: foothill plan import PATH");
      return FINDINGS;
    }
    if (terminal.wantsJson()) {
      terminal.printJson(plan.results().stream().map(this::json).toList());
      return DONE;
    }
    plan.partnership().ifPresent(partnership -> terminal.print(partnership.name().english()));
    for (var result : plan.results()) {
      terminal.print("");
      terminal.print("%-6s %s".formatted(result.id(), result.name().english()));
      terminal.print("       " + indicators(result.indicators()));
      strategies(result)
          .forEach(strategy ->
              terminal.print(
                  "  %-7s %-11s %s (%s)"
                      .formatted(
                          strategy.id(),
                          word(strategy),
                          strategy.name().english(),
                          strategy.owner())));
    }
    return DONE;
  }

  private List<StrategyView> strategies(ResultView result) {
    return plan.strategies().stream()
        .filter(strategy -> strategy.result().equals(result.id()))
        .toList();
  }

  private static String indicators(List<IndicatorId> ids) {
    return ids.isEmpty()
        ? "not measured yet"
        : String.join(", ", ids.stream().map(IndicatorId::code).toList());
  }

  private static String word(StrategyView strategy) {
    return strategy.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private ResultLine json(ResultView result) {
    return new ResultLine(
        result.id().code(),
        result.name().english(),
        result.indicators().stream().map(IndicatorId::code).toList(),
        strategies(result).stream()
            .map(s -> new StrategyLine(s.id().code(), s.name().english(), s.owner(), word(s)))
            .toList());
  }

  /** A result as JSON. */
  record ResultLine(
      String code, String name, List<String> indicators, List<StrategyLine> strategies) {}

  /** A strategy as JSON. */
  record StrategyLine(String code, String name, String owner, String state) {}
}
