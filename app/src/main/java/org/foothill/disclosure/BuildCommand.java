package org.foothill.disclosure;

import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill release build}. */
@Command(name = "build", description = "Protects and audits the newest figures as a new release.")
@Component
class BuildCommand implements Verb {
  private final BuildRelease build;
  private final Actors actors;
  private final Terminal terminal;
  private final ReleaseAnswers answers;

  BuildCommand(BuildRelease build, Actors actors, Terminal terminal, ReleaseAnswers answers) {
    this.build = build;
    this.actors = actors;
    this.terminal = terminal;
    this.answers = answers;
  }

  @Override
  public String noun() {
    return "release";
  }

  @Override
  public Integer call() {
    return answers.say(build.build(actors.commandLine(), terminal.progress()));
  }
}
