package org.foothill.intake.cli;

import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.Quarantined;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill quarantine list}. */
@Component
@Command(name = "list", description = "Shows which files have rows in quarantine; no row of them.")
class QuarantineList implements Verb {
  private final FileDesk desk;
  private final Terminal terminal;

  QuarantineList(FileDesk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "quarantine";
  }

  /** A file, for {@code --json}. */
  record Line(
      String id,
      String file,
      String kind,
      String district,
      String year,
      long held,
      boolean laterFileCounts) {
    static Line of(Quarantined held) {
      var file = held.file();
      return new Line(
          HeldFile.shortId(file.id()),
          file.name(),
          file.recordType(),
          file.district(),
          file.year(),
          file.counts().held(),
          held.laterFile().isPresent());
    }
  }

  @Override
  public Integer call() {
    var lines = desk.quarantined().stream().map(Line::of).toList();
    if (terminal.wantsJson()) {
      terminal.printJson(lines);
      return DONE;
    }
    if (lines.isEmpty()) {
      terminal.say("No rows are in quarantine.");
      return DONE;
    }
    var table = new ArrayList<List<String>>();
    table.add(List.of("id", "kind", "district", "year", "held", "since then", "file"));
    for (var line : lines) {
      table.add(
          List.of(
              line.id(),
              line.kind(),
              line.district(),
              line.year(),
              ReportTable.number(line.held()),
              line.laterFileCounts() ? "a later file counts" : "",
              line.file()));
    }
    ReportTable.aligned(table).forEach(terminal::print);
    return DONE;
  }
}
