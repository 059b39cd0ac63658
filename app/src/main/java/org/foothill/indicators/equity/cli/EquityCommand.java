package org.foothill.indicators.equity.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.equity.EquityRules;
import org.foothill.indicators.equity.EquityTable;
import org.foothill.indicators.equity.GroupsFile;
import org.foothill.indicators.equity.MeasureEquity;
import org.foothill.indicators.equity.MeasureEquity.Outcome;
import org.foothill.indicators.equity.MeasureEquity.Question;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill equity}. */
@Component
@Command(
    name = "equity",
    description =
        "Measures the gaps between groups: of an indicator, or of a table group,n,x of your own.")
class EquityCommand implements Verb {
  private final MeasureEquity measure;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "",
      description = "A table with the columns group,n,x.")
  String file = "";

  @Option(names = "--indicator", defaultValue = "", description = "Indicator, such as CTE-COMP.")
  String indicator = "";

  @Option(names = "--year", defaultValue = "", description = "School year, such as 2025-26.")
  String year = "";

  @Option(
      names = "--place",
      defaultValue = "",
      description = "District (7 digits) or school (14 digits).")
  String place = "";

  @Option(names = "--lower", description = "For FILE: x is an outcome that should be rare.")
  boolean lower;

  @Option(
      names = "--floor",
      defaultValue = "",
      description = "The margin of error is at least so many points; else as the setting says.")
  String floor = "";

  EquityCommand(MeasureEquity measure, Actors actors, Terminal terminal) {
    this.measure = measure;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    if (!floor.isEmpty()
        && !(floor.matches("\\d{1,2}(\\.\\d{1,3})?")
            && EquityRules.isFloor(new BigDecimal(floor)))) {
      return wrong("--floor must be a number of points from 0 to 50, such as 2.0.");
    }
    var rules = floor.isEmpty() ? measure.rules() : EquityRules.withFloor(new BigDecimal(floor));
    return file.isEmpty() ? computed(rules) : own(Path.of(file), rules);
  }

  private int own(Path path, EquityRules rules) {
    try {
      return switch (GroupsFile.read(Files.readString(path, StandardCharsets.UTF_8))) {
        case GroupsFile.Outcome.Groups(var groups, var everyone) ->
            show(EquityTable.of(groups, everyone, lower, rules));
        case GroupsFile.Outcome.Unreadable(int line, String why) ->
            wrong("%s, line %d: %s".formatted(path.getFileName(), line, why));
      };
    } catch (MalformedInputException notText) {
      return wrong("%s is not a text in UTF-8.".formatted(path.getFileName()));
    } catch (IOException unreadable) {
      return wrong("%s cannot be read.".formatted(path.getFileName()));
    }
  }

  private int computed(EquityRules rules) {
    var id = IndicatorId.parse(indicator);
    var schoolYear = SchoolYear.parse(year);
    var where = PlaceId.parse(place);
    if (id.isEmpty() || schoolYear.isEmpty() || where.isEmpty()) {
      return wrong("Give a FILE, or --indicator, --year and --place.");
    }
    var question = new Question(id.get(), schoolYear.get(), where.get(), rules);
    return switch (measure.measure(actors.commandLine(), question, Language.ENGLISH)) {
      case Outcome.Measured(var table) -> show(table);
      case Outcome.NoSuchFigure() ->
          wrong("The newest result has no figure for %s.".formatted(question));
      case Outcome.NotAShare() ->
          wrong("%s is no share of students that should rise or fall.".formatted(id.get()));
      case Outcome.Refused(String key, String _) -> wrong("Refused: " + key + ".");
    };
  }

  private int show(EquityTable table) {
    var lines = EquityLines.of(table);
    terminal.tell(lines, EquityLines.text(table, lines).stream());
    return lines.stream().anyMatch(EquityLines.Line::behind) ? FINDINGS : DONE;
  }

  private int wrong(String sentence) {
    terminal.say(sentence);
    return WRONG_USE;
  }
}
