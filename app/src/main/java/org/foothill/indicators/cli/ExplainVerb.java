package org.foothill.indicators.cli;

import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.CellName;
import org.foothill.indicators.ExplainFigure;
import org.foothill.indicators.ExplainFigure.Outcome;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foothill indicators explain}. */
@Component
@Command(
    name = "explain",
    description = "Says how a figure was counted, before small groups are hidden.")
class ExplainVerb implements Verb {
  private final ExplainFigure explain;
  private final Actors actors;
  private final Terminal terminal;

  @Mixin private CellOptions named = new CellOptions();

  @Option(names = "--year", required = true, description = "School year, such as 2025-26.")
  private String year = "";

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "en or es (default ${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(
      names = "--version",
      defaultValue = "0",
      description = "Version of the definition (default: the one that holds in the year).")
  private int version;

  ExplainVerb(ExplainFigure explain, Actors actors, Terminal terminal) {
    this.explain = explain;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "indicators";
  }

  @Override
  public Integer call() {
    var cell = SchoolYear.parse(year).flatMap(found -> named.in(found, version));
    if (cell.isEmpty()) {
      terminal.say(
          "An indicator looks like ATT-CHRONIC, a year like 2025-26, a place like 1964881 or 19648811936103, a group like EL.");
      return WRONG_USE;
    }
    var words = Language.parse(language).orElse(Language.ENGLISH);
    return show(explain.explain(actors.commandLine(), cell.get(), words));
  }

  private int show(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Explained explained -> {
        terminal.tell(explained.why(), explained.why().asText().lines());
        yield DONE;
      }
      case Outcome.NothingComputed() ->
          refuse("Nothing is computed yet: run 'foothill indicators compute'.");
      case Outcome.NoSuchFigure(CellName cell) ->
          refuse(
              "The newest result has no figure for %s. 'foothill indicators list' names the indicators."
                  .formatted(cell));
      case Outcome.Refused refused -> refuse("Refused: " + refused.messageKey() + ".");
    };
  }

  private int refuse(String sentence) {
    terminal.say(sentence);
    return FINDINGS;
  }
}
