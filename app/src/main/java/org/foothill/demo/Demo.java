package org.foothill.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.foothill.access.DemoPeople;
import org.foothill.cli.ServeOptions;
import org.foothill.cli.Serving;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.jobs.Jobs;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foothill demo}: from nothing to a served report card, then stays like {@code serve}. */
@Component
@Command(
    name = "demo",
    description = "Invents a district, publishes its report card, serves it and prints a way in.")
final class Demo implements Verb {
  private final DemoSteps steps;
  private final DemoPeople people;
  private final Serving site;
  private final Terminal terminal;
  private final Jobs jobs;
  private final Clock clock;

  @Option(
      names = "--students",
      paramLabel = "N",
      defaultValue = "14000",
      description = "Students of the district: ${DEFAULT-VALUE}.")
  private int students;

  @Option(
      names = "--years",
      paramLabel = "Y",
      defaultValue = "4",
      description = "School years of files: ${DEFAULT-VALUE}.")
  private int years;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another district: ${DEFAULT-VALUE}.")
  private long seed;

  /** Read by the entry point, which starts the web server before this command is made. */
  @Mixin private ServeOptions options = new ServeOptions();

  Demo(
      DemoSteps steps, DemoPeople people, Serving site, Terminal terminal, Jobs jobs, Clock clock) {
    this.steps = steps;
    this.people = people;
    this.site = site;
    this.terminal = terminal;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() throws InterruptedException {
    return switch (people.declareDemo()) {
      case DemoPeople.Declared.InUse(int accounts) -> {
        terminal.say(
            "These are somebody's data: %d people have an account here. Choose an empty folder with --data DIR."
                .formatted(accounts));
        yield WRONG_USE;
      }
      case DemoPeople.Declared.Demo() -> walk(steps.list(students, years, seed));
    };
  }

  private int walk(List<DemoStep> list) throws InterruptedException {
    int number = 0;
    for (var step : list) {
      if (!carryOut(step, "%d of %d  ".formatted(++number, list.size()))) {
        return FINDINGS;
      }
    }
    return switch (people.create()) {
      case DemoPeople.Outcome.Created(var created) -> serve(created);
      case DemoPeople.Outcome.NotDemoData() -> FINDINGS;
    };
  }

  private boolean carryOut(DemoStep step, String place) {
    var began = clock.instant();
    var progress = terminal.progress();
    progress.step(place + step.name());
    return switch (step.work().run(progress)) {
      case DemoStep.Done.Well(var sentence) -> {
        double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        terminal.say("%s%-28s %5.1f s  %s".formatted(place, step.name(), seconds, sentence));
        if (!step.kind().isEmpty()) {
          jobs.keep(new Jobs.Wish(step.kind(), step.name(), "{}", "demo"), began, sentence);
        }
        yield true;
      }
      case DemoStep.Done.Stuck(var sentence) -> {
        terminal.say(sentence);
        yield false;
      }
    };
  }

  private int serve(List<DemoPeople.DemoPerson> created) throws InterruptedException {
    terminal.say("\nPeople to sign in as (only in this demo):\n");
    created.forEach(
        person -> terminal.say("    %-14s %s".formatted(person.account(), person.password())));
    site.stay();
    return DONE;
  }
}
