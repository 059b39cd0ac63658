package org.foothill.intake.cli;

import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill submissions list}. */
@Component
@Command(name = "list", description = "Shows what was loaded and what counts.")
class SubmissionsList implements Verb {
  private static final int MOST = 1000;
  private final FileDesk desk;
  private final Terminal terminal;

  SubmissionsList(FileDesk desk, Terminal terminal) {
    this.desk = desk;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "submissions";
  }

  @Override
  public Integer call() {
    var lines = desk.submissions(MOST);
    if (terminal.wantsJson()) {
      terminal.printJson(lines);
      return DONE;
    }
    if (lines.isEmpty()) {
      terminal.say("Nothing was loaded so far. Load files with 'foothill import'.");
      return DONE;
    }
    var table = new ArrayList<List<String>>();
    table.add(List.of("number", "kind", "district", "year", "rows", "state", "file"));
    for (var line : lines) {
      table.add(
          List.of(
              Long.toString(line.number()),
              line.kind(),
              line.district(),
              line.year(),
              ReportTable.number(line.rows()),
              line.state().word(),
              line.file()));
    }
    ReportTable.aligned(table).forEach(terminal::print);
    return DONE;
  }
}
