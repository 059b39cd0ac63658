package org.foothill.intake.cli;

import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.Loaded;
import org.foothill.intake.FileDesk.State;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill submissions approve}. */
@Component
@Command(name = "approve", description = "Lets submissions count from now on.")
class SubmissionsApprove implements Verb {
  private static final int MOST = 100_000;
  private final FileDesk desk;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "N", arity = "0..*", description = "Numbers of submissions.")
  private List<Long> numbers = List.of();

  @Option(names = "--all", description = "Everything that waits.")
  private boolean all;

  SubmissionsApprove(FileDesk desk, Actors actors, Terminal terminal) {
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
    if (all == !numbers.isEmpty()) {
      terminal.say("Give the numbers of submissions, or --all for everything that waits.");
      return WRONG_USE;
    }
    var ids = all ? waiting() : numbers;
    if (ids.isEmpty()) {
      terminal.say("Nothing waits.");
      return DONE;
    }
    return new Deciding(terminal, "approved")
        .tell(desk.approve(ids, actors.commandLine().account()));
  }

  private List<Long> waiting() {
    return desk.submissions(MOST).stream()
        .filter(s -> s.state() == State.WAITS)
        .map(Loaded::number)
        .sorted()
        .toList();
  }
}
