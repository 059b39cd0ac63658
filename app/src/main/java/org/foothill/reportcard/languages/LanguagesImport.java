package org.foothill.reportcard.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code foothill languages import TAG FILE}. */
@Component
@Command(name = "import", description = "Take translations from a filled table.")
final class LanguagesImport implements Verb {
  private final Terminal terminal;
  private final TranslateTexts translate;
  private final Actors actors;

  @Parameters(index = "1", paramLabel = "FILE", description = "CSV: key, english, translation.")
  private Path file = Path.of("texts.csv");

  @Mixin private LanguageChoice choice = new LanguageChoice();

  LanguagesImport(TranslateTexts translate, Actors actors, Terminal terminal) {
    this.terminal = terminal;
    this.translate = translate;
    this.actors = actors;
  }

  @Override
  public String noun() {
    return "languages";
  }

  @Override
  public Integer call() {
    return choice.find(terminal).map(this::run).orElse(WRONG_USE);
  }

  private int run(Language language) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      terminal.say("There is no readable file %s.".formatted(file));
      return WRONG_USE;
    }
    return switch (translate.take(actors.commandLine(), language, bytes)) {
      case TranslateTexts.Outcome.Taken taken -> tell(taken);
      case TranslateTexts.Outcome.NotATable(var reason) -> {
        terminal.say("%s is not a table of translations: %s.".formatted(file, reason));
        yield WRONG_USE;
      }
      case TranslateTexts.Outcome.IsComplete() -> {
        terminal.say("The program has every text in this language itself.");
        yield WRONG_USE;
      }
    };
  }

  private int tell(TranslateTexts.Outcome.Taken taken) {
    if (terminal.wantsJson()) {
      terminal.printJson(
          Map.of(
              "changed", taken.changed(),
              "unchanged", taken.unchanged(),
              "problems", taken.problems()));
    } else {
      taken.problems().forEach(each -> terminal.print(sentence(each)));
      terminal.print(
          "%d translations taken, %d as before, %d not taken."
              .formatted(taken.changed(), taken.unchanged(), taken.problems().size()));
    }
    return taken.problems().isEmpty() ? DONE : FINDINGS;
  }

  private static String sentence(TranslateTexts.Problem each) {
    var reason =
        switch (each.kind()) {
          case UNKNOWN_TEXT -> "no public page says this text.";
          case OTHER_ENGLISH -> "the English text has changed. Export the table again.";
          case OTHER_SLOTS -> "the slots, such as {0}, must be those of the English text.";
          case BROKEN_PATTERN -> "the slots cannot be read. Write ' as ''.";
        };
    return "line %d, %s: %s".formatted(each.line(), each.key(), reason);
  }
}
