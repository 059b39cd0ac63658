package org.foothill.reportcard.languages;

import java.util.Map;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill languages list}. */
@Component
@Command(name = "list", description = "Show how far each language is and which are offered.")
final class LanguagesList implements Verb {
  private final LanguageBoard board;
  private final Terminal terminal;

  LanguagesList(LanguageBoard board, Terminal terminal) {
    this.board = board;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "languages";
  }

  @Override
  public Integer call() {
    for (var each : board.list()) {
      if (terminal.wantsJson()) {
        terminal.printJson(
            Map.of(
                "language", each.language().tag(),
                "needed", each.needed(),
                "translated", each.translated(),
                "offered", each.isOffered()));
      } else {
        terminal.print(
            "%-3s %-8s %3d%%  %d of %d texts%s"
                .formatted(
                    each.language().tag(),
                    each.language().ownName(),
                    each.percent(),
                    each.translated(),
                    each.needed(),
                    each.isOffered() ? ", offered" : ""));
      }
    }
    return DONE;
  }
}
