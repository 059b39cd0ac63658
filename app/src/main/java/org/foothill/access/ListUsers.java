package org.foothill.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(name = "list", description = "Lists the accounts with the roles they hold today.")
class ListUsers implements Verb {
  private final Accounts accounts;
  private final Clock clock;
  private final Terminal terminal;

  ListUsers(Accounts accounts, Clock clock, Terminal terminal) {
    this.accounts = accounts;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "user";
  }

  @Override
  public Integer call() {
    var lines = accounts.list().stream().map(this::line).toList();
    terminal.tell(lines, lines.stream().map(line -> line.asText()));
    return DONE;
  }

  private Line line(Account account) {
    var today = LocalDate.now(clock);
    return new Line(
        account.name().text(),
        account.displayName(),
        account.disabled(),
        accounts.roles(account.name()).stream()
            .filter(held -> held.inForce(today))
            .map(held -> held.role().word() + " " + held.scope())
            .toList());
  }

  /** An account as printed. */
  record Line(String account, String displayName, boolean disabled, List<String> roles) {
    String asText() {
      return "%s  %s  %s%s"
          .formatted(account, displayName, String.join(", ", roles), disabled ? "  disabled" : "");
    }
  }
}
