package org.foothill.plan.cli;

import java.nio.file.Path;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.plan.Finding;
import org.foothill.plan.ImportPlan;
import org.foothill.plan.ImportPlan.Change;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill plan import}. */
@Component
@Command(name = "import", description = "Takes over a plan from YAML files: all of it or nothing.")
class PlanImportCommand implements Verb {
  private final ImportPlan importPlan;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description = "A file, or a folder with partnership.yaml and plan*.yaml.")
  private Path source = Path.of("");

  @Option(
      names = "--dry-run",
      defaultValue = "false",
      description = "Says what would change and changes nothing.")
  private boolean rehearse;

  PlanImportCommand(ImportPlan importPlan, Actors actors, Terminal terminal) {
    this.importPlan = importPlan;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "plan";
  }

  @Override
  public Integer call() {
    var outcome = importPlan.take(source, rehearse, actors.commandLine().account());
    return switch (outcome) {
      case ImportPlan.Outcome.Taken(var changes, int unchanged) ->
          taken("changed", changes, unchanged);
      case ImportPlan.Outcome.Rehearsed(var changes, int unchanged) ->
          taken("would change", changes, unchanged);
      case ImportPlan.Outcome.Refused(var findings) -> refused(findings);
      case ImportPlan.Outcome.NoSuchSource(var path) -> {
        terminal.say(
            "There is no plan at %s: name a YAML file, or a folder with partnership.yaml or plan.yaml."
                .formatted(path));
        yield WRONG_USE;
      }
    };
  }

  private int taken(String verb, List<Change> changes, int unchanged) {
    if (terminal.wantsJson()) {
      terminal.printJson(new Taken(!rehearse, changes.stream().map(Line::of).toList(), unchanged));
      return DONE;
    }
    for (var change : changes) {
      terminal.print((change.isNew() ? "new      " : "changed  ") + change.key());
      change
          .differences()
          .forEach(difference ->
              terminal.print(
                  "         %s: %s -> %s"
                      .formatted(
                          difference.field(),
                          shown(difference.before()),
                          shown(difference.after()))));
    }
    terminal.print("%d %s, %d already there.".formatted(changes.size(), verb, unchanged));
    return DONE;
  }

  private static String shown(String text) {
    return text.isEmpty() ? "(nothing)" : text;
  }

  private int refused(List<Finding> findings) {
    if (terminal.wantsJson()) {
      terminal.printJson(findings.stream().map(Problem::of).toList());
    } else {
      findings.forEach(finding -> terminal.print(finding.at() + ": " + finding.message()));
      terminal.print(
          "Nothing was changed: %d %s to repair first."
              .formatted(findings.size(), findings.size() == 1 ? "thing" : "things"));
    }
    return FINDINGS;
  }

  /** The answer as JSON. */
  record Taken(boolean done, List<Line> changes, int unchanged) {}

  /** One changed entry as JSON. */
  record Line(String kind, String code, boolean isNew, List<String> fields) {
    static Line of(Change change) {
      return new Line(
          change.key().kind().word(),
          change.key().code(),
          change.isNew(),
          change.differences().stream().map(difference -> difference.field()).toList());
    }
  }

  /** One finding as JSON. */
  record Problem(String kind, String file, int line, String path, String message) {
    static Problem of(Finding finding) {
      var at = finding.at();
      return new Problem(
          finding.getClass().getSimpleName(), at.file(), at.line(), at.path(), finding.message());
    }
  }
}
