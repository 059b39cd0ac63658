package org.foothill.reportcard.sentences;

import java.util.stream.Stream;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill sentences list}. */
@Component
@Command(
    name = "list",
    description = "Show the sentences of the report card and who stands for them.")
final class SentencesList implements Verb {
  private final Sentences sentences;
  private final Terminal terminal;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "en (default) or es.")
  private String language = "en";

  @Option(names = "--waiting", description = "Only those that nobody stands for.")
  private boolean waiting;

  SentencesList(Sentences sentences, Terminal terminal) {
    this.sentences = sentences;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "sentences";
  }

  /** A sentence, for {@code --json}. */
  record Line(String sentence, String language, String state, String text, String approvedBy) {}

  @Override
  public Integer call() {
    var tongue = Language.parse(language);
    if (tongue.isEmpty()) {
      terminal.say("There is no language %s.".formatted(language));
      return WRONG_USE;
    }
    var lines =
        sentences.list(tongue.get()).stream()
            .filter(each -> !waiting || !(each instanceof Standing.Approved))
            .map(SentencesList::line)
            .toList();
    if (terminal.wantsJson()) {
      terminal.printJson(lines);
    } else if (lines.isEmpty()) {
      terminal.say(waiting ? "No sentence waits." : "There are no figures to speak of yet.");
    } else {
      lines.stream().flatMap(SentencesList::text).forEach(terminal::print);
    }
    return DONE;
  }

  private static Line line(Standing standing) {
    var draft = standing.draft();
    return switch (standing) {
      case Standing.Waiting _ ->
          new Line(draft.id().code(), draft.language().tag(), "waiting", standing.text(), "");
      case Standing.Outdated _ ->
          new Line(draft.id().code(), draft.language().tag(), "outdated", standing.text(), "");
      case Standing.Approved(_, var approval) ->
          new Line(
              draft.id().code(),
              draft.language().tag(),
              "approved",
              standing.text(),
              approval.by());
    };
  }

  private static Stream<String> text(Line line) {
    return Stream.of("%s (%s)".formatted(line.sentence(), line.state()), "    " + line.text());
  }
}
