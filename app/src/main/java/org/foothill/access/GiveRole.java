package org.foothill.access;

import org.foothill.access.credentials.AccountName;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Component
@Command(name = "role", description = "Gives a role to an account, or ends one with --end.")
class GiveRole implements Verb {
  private final People people;
  private final Accounts accounts;
  private final Actors actors;
  private final Texts texts;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "NAME", description = "The account name.")
  String name = "";

  @Parameters(
      index = "1",
      paramLabel = "ROLE",
      description =
          "administrator, steward, analyst, coordinator, facilitator, board, auditor or operator.")
  String role = "";

  @Option(names = "--end", description = "Ends the role of this scope now.")
  boolean end;

  @Mixin RoleOptions options = new RoleOptions();

  GiveRole(People people, Accounts accounts, Actors actors, Texts texts, Terminal terminal) {
    this.people = people;
    this.accounts = accounts;
    this.actors = actors;
    this.texts = texts;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "user";
  }

  @Override
  public Integer call() {
    var account = AccountName.parse(name).flatMap(accounts::find).map(Account::name);
    if (account.isEmpty()) {
      return answer(new People.Changed.NoSuchAccount());
    }
    return switch (options.grant(role)) {
      case PersonForm.Read.Wrong<People.Grant>(String field, String key) -> {
        terminal.say(field + ": " + texts.in(Language.ENGLISH).of(key));
        yield WRONG_USE;
      }
      case PersonForm.Read.Good<People.Grant>(People.Grant grant) ->
          answer(
              end
                  ? endAll(account.get(), grant)
                  : people.grant(actors.commandLine(), account.get(), grant));
    };
  }

  private People.Changed endAll(AccountName account, People.Grant like) {
    var held =
        accounts.roles(account).stream()
            .filter(each -> each.role() == like.role() && each.scope().equals(like.scope()))
            .toList();
    People.Changed last = new People.Changed.Done();
    for (var each : held) {
      last = people.endRole(actors.commandLine(), account, each.id());
    }
    return last;
  }

  private int answer(People.Changed changed) {
    return switch (changed) {
      case People.Changed.Done _ -> {
        terminal.print(
            "%s: %s %s %s.".formatted(name, end ? "no longer" : "now", role, options.scope));
        yield DONE;
      }
      case People.Changed.NoSuchAccount _ -> {
        terminal.say("There is no account of this name. See: foothill user list");
        yield WRONG_USE;
      }
      case People.Changed.LastAdministrator _ -> {
        terminal.say("This is the last administrator. Make another first.");
        yield FINDINGS;
      }
    };
  }
}
