package org.foothill.audit;

import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Component
@Command(name = "list", description = "Lists the audit trail, newest first.")
class ListTrail implements Verb {
  private final Entries entries;
  private final Terminal terminal;

  @Option(names = "--actor", defaultValue = "", description = "Only what this account did.")
  String actor = "";

  @Option(
      names = "--action",
      defaultValue = "",
      description = "Only this action, or those that begin so, such as role.")
  String action = "";

  @Option(names = "--subject", defaultValue = "", description = "Only what was done to this.")
  String subject = "";

  @Option(
      names = "--most",
      defaultValue = "100",
      description = "So many entries at most (${DEFAULT-VALUE}).")
  int most = 100;

  ListTrail(Entries entries, Terminal terminal) {
    this.entries = entries;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "audit";
  }

  @Override
  public Integer call() {
    if (most < 1) {
      terminal.say("--most must be 1 or more.");
      return WRONG_USE;
    }
    var found = entries.list(new Entries.Wanted(actor, action, subject), Long.MAX_VALUE, most);
    var lines = found.stream().map(Line::of).toList();
    terminal.tell(lines, lines.stream().map(Line::asText));
    return DONE;
  }

  /** An entry as printed; the instant in UTC. */
  record Line(long number, String at, String actor, String action, String subject, String detail) {
    static Line of(Entries.Entry entry) {
      return new Line(
          entry.number(),
          entry.at().toInstant().toString(),
          entry.actor(),
          entry.action(),
          entry.subject(),
          entry.detailAsText());
    }

    String asText() {
      return "%d  %s  %s  %s  %s  %s".formatted(number, at, actor, action, subject, detail).strip();
    }
  }
}
