package org.foothill.intake.cli;

import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill submissions withdraw}. */
@Component
@Command(
    name = "withdraw",
    description = "Takes a submission back; what it had replaced counts again.")
class SubmissionsWithdraw implements Verb {
  private final FileDesk desk;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "N", description = "The number of the submission.")
  private long number;

  SubmissionsWithdraw(FileDesk desk, Actors actors, Terminal terminal) {
    this.desk = desk;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "submissions";
  }

  @Override
  public Integer call() {
    return new Deciding(terminal, "withdrawn")
        .tell(desk.withdraw(number, actors.commandLine().account()));
  }
}
