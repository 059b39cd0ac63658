package org.foothill.reportcard.sentences;

import java.util.List;
import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill sentences approve}. */
@Component
@Command(
    name = "approve",
    description = "Stand for every sentence that waits, as it is written. Read them first: list.")
final class SentencesApprove implements Verb {
  private final ApproveSentence approve;
  private final Actors actors;
  private final Texts texts;
  private final Terminal terminal;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "",
      description = "Such as es; every offered language when left out.")
  private String language = "";

  SentencesApprove(ApproveSentence approve, Actors actors, Texts texts, Terminal terminal) {
    this.approve = approve;
    this.actors = actors;
    this.texts = texts;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "sentences";
  }

  @Override
  public Integer call() {
    var chosen = Language.parse(language);
    if (chosen.isEmpty() && !language.isEmpty()) {
      terminal.say("There is no language %s.".formatted(language));
      return WRONG_USE;
    }
    var languages = chosen.map(List::of).orElse(texts.offered());
    for (var each : languages) {
      int count = approve.approveAll(actors.commandLine(), each);
      if (terminal.wantsJson()) {
        terminal.printJson(Map.of("language", each.tag(), "approved", count));
      } else {
        terminal.print("%s: %d sentences approved.".formatted(each.ownName(), count));
      }
    }
    return DONE;
  }
}
