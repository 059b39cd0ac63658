package org.foothill.codes.cli;

import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.codes.CodeTables;
import org.foothill.codes.TableKind;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill codes list}. */
@Component
@Command(name = "list", description = "Shows which tables of the state's codes are in use.")
class CodesList implements Verb {
  private final CodeTables tables;
  private final Terminal terminal;

  CodesList(CodeTables tables, Terminal terminal) {
    this.tables = tables;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "codes";
  }

  /** A table, for {@code --json}; number 0 stands for the one that is part of the program. */
  record TableLine(String table, int number, int codes, String source) {}

  @Override
  public Integer call() {
    var lines = new ArrayList<TableLine>();
    for (var kind : TableKind.values()) {
      lines.add(
          tables
              .find(kind)
              .map(t -> new TableLine(kind.word(), t.number(), t.codes().size(), t.source()))
              .orElse(new TableLine(kind.word(), 0, 0, "part of the program")));
    }
    print(lines);
    return DONE;
  }

  private void print(List<TableLine> lines) {
    if (terminal.wantsJson()) {
      terminal.printJson(lines);
      return;
    }
    for (var line : lines) {
      terminal.print(
          line.number() == 0
              ? "%-12s %s".formatted(line.table(), line.source())
              : "%-12s number %d, %,d rows: %s"
                  .formatted(line.table(), line.number(), line.codes(), line.source()));
    }
  }
}
