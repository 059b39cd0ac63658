package org.foothill.indicators.cli;

import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.FigureHistory;
import org.foothill.indicators.FigureHistory.Line;
import org.foothill.indicators.FigureHistory.Outcome;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill indicators history}. */
@Component
@Command(
    name = "history",
    description =
        "Tells a figure's years under every version of its definition, before small groups are hidden.")
class HistoryVerb implements Verb {
  private static final SchoolYear ANY = new SchoolYear(2000);
  private final FigureHistory history;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "Indicator, such as CTE-COMP.")
  private String id = "";

  @Option(
      names = "--place",
      required = true,
      description = "District (7 digits) or school (14 digits).")
  private String place = "";

  @Option(
      names = "--group",
      defaultValue = "ALL",
      description = "Student group, such as EL (default ${DEFAULT-VALUE}).")
  private String group = "ALL";

  HistoryVerb(FigureHistory history, Actors actors, Terminal terminal) {
    this.history = history;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "indicators";
  }

  @Override
  public Integer call() {
    var indicator = IndicatorId.parse(id);
    var where = PlaceId.parse(place);
    var who = StudentGroup.parse(group);
    if (indicator.isEmpty() || where.isEmpty() || who.isEmpty()) {
      terminal.say(
          "An indicator looks like CTE-COMP, a place like 1964881 or 19648811936103, a group like EL.");
      return WRONG_USE;
    }
    var cell = new CellName(indicator.get(), ANY, where.get(), who.get());
    return show(history.of(actors.commandLine(), cell));
  }

  private int show(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Told(List<Line> lines) when !lines.isEmpty() -> {
        if (terminal.wantsJson()) {
          terminal.printJson(lines);
        } else {
          lines.forEach(this::print);
        }
        yield DONE;
      }
      case Outcome.Told _ ->
          refuse("The newest result has no such figure. 'foothill indicators list' names them.");
      case Outcome.NothingComputed() ->
          refuse("Nothing is computed yet: run 'foothill indicators compute'.");
      case Outcome.Refused refused -> refuse("Refused: " + refused.messageKey() + ".");
    };
  }

  private void print(Line line) {
    if (line.afterBreak()) {
      terminal.print(
          "-- series break: version %d holds from here on; do not compare across --"
              .formatted(line.version()));
    }
    terminal.print(
        "%s  version %d  %d of %d%s"
            .formatted(
                line.year(),
                line.version(),
                line.numerator(),
                line.denominator(),
                line.holds() ? "" : "  (for comparison)"));
  }

  private int refuse(String sentence) {
    terminal.say(sentence);
    return FINDINGS;
  }
}
