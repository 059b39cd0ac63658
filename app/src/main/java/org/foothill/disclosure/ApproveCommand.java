package org.foothill.disclosure;

import org.foothill.access.Actors;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill release approve}. */
@Command(name = "approve", description = "Stands for an audited release.")
@Component
class ApproveCommand implements Verb {
  private final OpenRelease open;
  private final Actors actors;
  private final ReleaseAnswers answers;

  @Parameters(paramLabel = "RELEASE", description = "Such as r0001.")
  private String release = "";

  ApproveCommand(OpenRelease open, Actors actors, ReleaseAnswers answers) {
    this.open = open;
    this.actors = actors;
    this.answers = answers;
  }

  @Override
  public String noun() {
    return "release";
  }

  @Override
  public Integer call() {
    var id = ReleaseId.parse(release);
    return id.isEmpty()
        ? answers.wrong(release)
        : answers.say(open.approve(actors.commandLine(), id.get()));
  }
}
