package org.foothill.reportcard.languages;

import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code foothill languages release TAG}. */
@Component
@Command(
    name = "release",
    description = "Offer a language to readers; only when nothing is missing.")
final class LanguagesRelease implements Verb {
  private final Terminal terminal;
  private final ReleaseLanguage release;
  private final Actors actors;

  @Mixin private LanguageChoice choice = new LanguageChoice();

  LanguagesRelease(ReleaseLanguage release, Actors actors, Terminal terminal) {
    this.terminal = terminal;
    this.release = release;
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
    return switch (release.release(actors.commandLine(), language)) {
      case ReleaseLanguage.Outcome.Released() -> {
        terminal.print("%s is offered to readers now.".formatted(language.ownName()));
        yield DONE;
      }
      case ReleaseLanguage.Outcome.AlreadyOffered() -> {
        terminal.print("%s is offered already.".formatted(language.ownName()));
        yield DONE;
      }
      case ReleaseLanguage.Outcome.Incomplete(int missing, var first) -> {
        terminal.say(
            "%d texts are missing in %s, the first of them: %s"
                .formatted(missing, language.ownName(), first));
        yield FINDINGS;
      }
    };
  }
}
