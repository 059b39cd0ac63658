package org.foothill.indicators.cli;

import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.jobs.JobView;
import org.foothill.jobs.Jobs;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill indicators compute}. */
@Component
@Command(name = "compute", description = "Computes every indicator for every loaded school year.")
class ComputeVerb implements Verb {
  private final Jobs jobs;
  private final Actors actors;
  private final Terminal terminal;

  ComputeVerb(Jobs jobs, Actors actors, Terminal terminal) {
    this.jobs = jobs;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "indicators";
  }

  @Override
  public Integer call() {
    var job =
        jobs.runHere(
            new Jobs.Wish("compute", "Compute indicators", "{}", actors.commandLine().account()),
            terminal.progress());
    if (terminal.wantsJson()) {
      terminal.printJson(
          Map.of(
              "job", job.id().value().toString(),
              "state", job.state().name(),
              "outcome", job.outcome()));
    } else {
      terminal.print(job.outcome());
    }
    return job.state() == JobView.State.DONE ? DONE : FINDINGS;
  }
}
