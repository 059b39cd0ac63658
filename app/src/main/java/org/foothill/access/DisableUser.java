package org.foothill.access;

import java.util.Optional;
import org.foothill.access.credentials.AccountName;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Component
@Command(
    name = "disable",
    description = "Disables an account: it cannot sign in, and its sessions end at once.")
class DisableUser implements Verb {
  private final People people;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", description = "The account name.")
  String name = "";

  @Option(names = "--undo", description = "Enables it again.")
  boolean undo;

  DisableUser(People people, Actors actors, Terminal terminal) {
    this.people = people;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "user";
  }

  @Override
  public Integer call() {
    return AccountName.parse(name).map(this::change).orElseGet(() -> answer(Optional.empty()));
  }

  private int change(AccountName account) {
    var by = actors.commandLine();
    return answer(Optional.of(undo ? people.enable(by, account) : people.disable(by, account)));
  }

  private int answer(Optional<People.Changed> changed) {
    return switch (changed.orElse(new People.Changed.NoSuchAccount())) {
      case People.Changed.Done _ -> {
        terminal.print((undo ? "Enabled " : "Disabled ") + name + ".");
        yield DONE;
      }
      case People.Changed.NoSuchAccount _ -> {
        terminal.say("There is no account of this name. See: foothill user list");
        yield WRONG_USE;
      }
      case People.Changed.LastAdministrator _ -> {
        terminal.say(
            "This is the last administrator. Make another first: foothill user role NAME administrator");
        yield FINDINGS;
      }
    };
  }
}
