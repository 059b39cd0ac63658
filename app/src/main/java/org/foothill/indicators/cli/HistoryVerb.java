package org.foothill.indicators.cli;

import java.util.List;
import java.util.stream.Stream;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.CellName;
import org.foothill.indicators.FigureHistory;
import org.foothill.indicators.FigureHistory.Line;
import org.foothill.indicators.FigureHistory.Outcome;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private CellOptions named = new CellOptions();

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
    var cell = named.in(ANY, CellName.HOLDING);
    if (cell.isEmpty()) {
      terminal.say(
          "An indicator looks like ATT-CHRONIC, a place like 1964881 or 19648811936103, a group like EL.");
      return WRONG_USE;
    }
    return show(history.of(actors.commandLine(), cell.get()));
  }

  private int show(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Told(List<Line> lines) when !lines.isEmpty() -> {
        terminal.tell(lines, lines.stream().flatMap(HistoryVerb::text));
        yield DONE;
      }
      case Outcome.Told _ ->
          refuse("The newest result has no such figure. 'foothill indicators list' names them.");
      case Outcome.NothingComputed() ->
          refuse("Nothing is computed yet: run 'foothill indicators compute'.");
      case Outcome.Refused refused -> refuse("Refused: " + refused.messageKey() + ".");
    };
  }

  private static Stream<String> text(Line line) {
    var seriesBreak =
        "-- series break: version %d holds from here on; do not compare across --"
            .formatted(line.version());
    var figure =
        "%s  version %d  %d of %d%s"
            .formatted(
                line.year(),
                line.version(),
                line.numerator(),
                line.denominator(),
                line.holds() ? "" : "  (for comparison)");
    return line.afterBreak() ? Stream.of(seriesBreak, figure) : Stream.of(figure);
  }

  private int refuse(String sentence) {
    terminal.say(sentence);
    return FINDINGS;
  }
}
