package org.foothill.plan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.plan.ExportPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill plan export}. */
@Component
@Command(name = "export", description = "Writes the whole plan as YAML, which plan import reads.")
class PlanExportCommand implements Verb {
  private final ExportPlan exportPlan;
  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description = "Where to write; without it to the terminal.")
  private @Nullable Path file;

  PlanExportCommand(ExportPlan exportPlan, Terminal terminal) {
    this.exportPlan = exportPlan;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "plan";
  }

  @Override
  public Integer call() {
    var yaml = exportPlan.yaml();
    if (yaml.isEmpty()) {
      terminal.say("There is no plan yet. Take one over with: foothill plan import PATH");
      return FINDINGS;
    }
    if (file == null) {
      yaml.lines().forEach(terminal::print);
      return DONE;
    }
    return write(file, yaml);
  }

  private int write(Path target, String yaml) {
    try {
      Files.writeString(target, yaml);
      terminal.say("Wrote the plan to %s.".formatted(target));
      return DONE;
    } catch (IOException e) {
      terminal.say(
          "The plan could not be written to %s: make sure that the folder exists and is writable."
              .formatted(target));
      return WRONG_USE;
    }
  }
}
