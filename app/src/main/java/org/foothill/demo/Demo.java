package org.foothill.demo;

import java.time.Clock;
import java.util.List;
import org.foothill.access.DemoPeople;
import org.foothill.cli.Serving;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill demo}: from nothing to a served report card, then stays like {@code serve}. */
@Component
@SuppressWarnings("UnusedVariable") // the port and the address, see below
@Command(
    name = "demo",
    description = "Invents a district, publishes its report card, serves it and prints a way in.")
final class Demo implements Verb {
  private final DemoSteps steps;
  private final DemoPeople people;
  private final Serving site;
  private final Terminal terminal;
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

  // Both are read by the entry point, which starts the web server before any command is made. Not a
  // mixin:
  // picocli makes the command itself to look into one, and with it the database.
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = Option.NULL_VALUE,
      description = "The port. Without it 8080, or the first free one up to 8089.")
  private @Nullable Integer port;

  @Option(
      names = "--address",
      paramLabel = "A",
      defaultValue = Option.NULL_VALUE,
      description = "The address of this machine that answers. Without it only this machine.")
  private @Nullable String address;

  Demo(DemoSteps steps, DemoPeople people, Serving site, Terminal terminal, Clock clock) {
    this.steps = steps;
    this.people = people;
    this.site = site;
    this.terminal = terminal;
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
      long began = clock.millis();
      var progress = terminal.progress();
      progress.step("%d of %d  %s".formatted(++number, list.size(), step.name()));
      switch (step.work().run(progress)) {
        case DemoStep.Done.Well(var sentence) ->
            terminal.say(
                "%d of %d  %-28s %5.1f s  %s"
                    .formatted(
                        number,
                        list.size(),
                        step.name(),
                        (clock.millis() - began) / 1000.0,
                        sentence));
        case DemoStep.Done.Stuck(var sentence) -> {
          terminal.say(sentence);
          return FINDINGS;
        }
      }
    }
    return switch (people.create()) {
      case DemoPeople.Outcome.Created(var created) -> serve(created);
      case DemoPeople.Outcome.NotDemoData() -> FINDINGS;
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
