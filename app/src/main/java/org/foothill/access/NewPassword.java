package org.foothill.access;

import org.foothill.access.credentials.AccountName;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Component
@Command(
    name = "password",
    description = "Gives an account a new password, good for the next sign-in.")
class NewPassword implements Verb {
  private final People people;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", description = "The account name.")
  String name = "";

  NewPassword(People people, Actors actors, Terminal terminal) {
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
    var password =
        AccountName.parse(name)
            .flatMap(account -> people.newPassword(actors.commandLine(), account));
    if (password.isEmpty()) {
      terminal.say("There is no account of this name. See: foothill user list");
      return WRONG_USE;
    }
    terminal.print(password.get());
    return DONE;
  }
}
