package org.foothill.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
@Command(name = "add", description = "Makes an account; the first one is the administrator's.")
class AddUser implements Verb {
  private final People people;
  private final Actors actors;
  private final Texts texts;
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", description = "The account name, such as rosa.diaz.")
  String name = "";

  @Option(
      names = "--role",
      required = true,
      description =
          "administrator, steward, analyst, coordinator, facilitator, board, auditor or operator.")
  String role = "";

  @Option(
      names = "--display-name",
      defaultValue = "",
      description = "The person's name; the account name when left out.")
  String displayName = "";

  @Option(names = "--language", defaultValue = "en", description = "en (default) or es.")
  String language = "en";

  @Option(
      names = "--password-stdin",
      description = "Reads the password from standard input; else one is made and printed.")
  boolean passwordFromInput;

  @Mixin RoleOptions options = new RoleOptions();

  AddUser(People people, Actors actors, Texts texts, Terminal terminal) {
    this.people = people;
    this.actors = actors;
    this.texts = texts;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "user";
  }

  @Override
  public Integer call() throws IOException {
    var shown = displayName.isBlank() ? name : displayName;
    return switch (options.form(name, shown, language, role).newcomer()) {
      case PersonForm.Read.Wrong<People.Newcomer>(String field, String key) -> {
        terminal.say(field + ": " + texts.in(Language.ENGLISH).of(key));
        yield WRONG_USE;
      }
      case PersonForm.Read.Good<People.Newcomer>(People.Newcomer newcomer) ->
          add(passwordFromInput ? newcomer.withPassword(firstLine()) : newcomer);
    };
  }

  private int add(People.Newcomer newcomer) {
    return switch (people.add(actors.commandLine(), newcomer)) {
      case People.Added.Done(Optional<String> password) -> {
        done(newcomer, password);
        yield DONE;
      }
      case People.Added.NameTaken _ -> refused("access.people.name-taken");
      case People.Added.WeakPassword(String key) -> refused(key);
    };
  }

  private void done(People.Newcomer newcomer, Optional<String> password) {
    var account = newcomer.name().text();
    if (terminal.wantsJson()) {
      terminal.printJson(Map.of("account", account, "password", password.orElse("")));
      return;
    }
    terminal.say("The account " + account + " can sign in.");
    password.ifPresent(each -> {
      terminal.say("Its password is good for the first sign-in; it is shown only now:");
      terminal.print(each);
    });
  }

  private int refused(String key) {
    terminal.say(texts.in(Language.ENGLISH).of(key));
    return FINDINGS;
  }

  private static String firstLine() throws IOException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(input.readLine()).orElse("");
  }
}
