package org.foothill.reportcard.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code foothill languages export TAG FILE}. */
@Component
@Command(name = "export", description = "Write the table that translators fill.")
final class LanguagesExport implements Verb {
  private final Terminal terminal;
  private final TranslateTexts translate;

  @Parameters(index = "1", paramLabel = "FILE", description = "A new CSV file.")
  private Path file = Path.of("texts.csv");

  @Mixin private LanguageChoice choice = new LanguageChoice();

  LanguagesExport(TranslateTexts translate, Terminal terminal) {
    this.terminal = terminal;
    this.translate = translate;
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
    if (Files.exists(file)) {
      terminal.say("The file %s is already there; nothing was written.".formatted(file));
      return WRONG_USE;
    }
    try {
      Files.write(file, translate.table(language));
    } catch (IOException broken) {
      terminal.say("The file %s cannot be written.".formatted(file));
      return FINDINGS;
    }
    terminal.print("%s: fill the column translation and import it again.".formatted(file));
    return DONE;
  }
}
