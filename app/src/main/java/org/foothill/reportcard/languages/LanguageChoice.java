package org.foothill.reportcard.languages;

import java.util.Optional;
import org.foothill.cli.Terminal;
import org.foothill.core.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The language that a command is about: one that the program is not complete in. */
final class LanguageChoice {
  @Parameters(index = "0", paramLabel = "TAG", description = "hy (Armenian) or zh (Chinese).")
  private @Nullable String tag;

  /** Empty after saying what is wrong. */
  Optional<Language> find(Terminal terminal) {
    var language =
        Optional.ofNullable(tag).flatMap(Language::parse).filter(each -> !each.isComplete());
    if (language.isEmpty()) {
      terminal.say(
          "The language (%s) is not one to translate into. Those are hy and zh.".formatted(tag));
    }
    return language;
  }
}
