package org.foothill.intake.cli;

import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill quarantine show ID}. */
@Component
@Command(
    name = "show",
    description = "Shows held rows as they came, names included; written to the audit trail.")
class QuarantineShow implements Verb {
  private final FileDesk desk;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "As 'foothill quarantine list' prints it.")
  private String id = "";

  @Option(
      names = "--most",
      defaultValue = "100",
      paramLabel = "N",
      description = "How many rows at most; 100 without it.")
  private int most;

  QuarantineShow(FileDesk desk, Actors actors, Terminal terminal) {
    this.desk = desk;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "quarantine";
  }

  @Override
  public Integer call() {
    var file = HeldFile.find(desk, id);
    if (file.isEmpty() || most < 1) {
      terminal.say("There are no held rows under that id. See 'foothill quarantine list'.");
      return WRONG_USE;
    }
    var rows = desk.heldRows(file.get().id(), most, actors.commandLine().account());
    if (terminal.wantsJson()) {
      terminal.printJson(rows);
    } else {
      rows.forEach(row ->
          terminal.print(
              "line %d (%s): %s"
                  .formatted(row.line(), String.join(", ", row.reasons()), row.text())));
    }
    return DONE;
  }
}
