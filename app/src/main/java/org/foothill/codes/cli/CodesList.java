package org.foothill.codes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.codes.CodeTables;
import org.foothill.codes.KnownForms;
import org.foothill.codes.KnownForms.Form;
import org.foothill.codes.TableKind;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill codes list}. */
@Component
@Command(
    name = "list",
    description =
        "Shows which tables of the state's codes are in use, and how sure our own code sets and file layouts are.")
class CodesList implements Verb {
  private final CodeTables tables;
  private final KnownForms forms;
  private final Terminal terminal;

  CodesList(CodeTables tables, KnownForms forms, Terminal terminal) {
    this.tables = tables;
    this.forms = forms;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "codes";
  }

  /** A table, for {@code --json}; number 0 stands for the one that is part of the program. */
  record TableLine(String table, int number, int codes, String source) {}

  /** A code set or layout, for {@code --json}. */
  record FormLine(String kind, String name, int size, String status, String source) {
    static FormLine of(Form form) {
      return new FormLine(
          form.kind().name().toLowerCase(Locale.ROOT),
          form.name(),
          form.size(),
          form.confirmed() ? "confirmed" : "unconfirmed",
          form.source());
    }
  }

  /** Everything, for {@code --json}. */
  record Listed(List<TableLine> tables, List<FormLine> forms) {}

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
    print(new Listed(lines, forms.list().stream().map(FormLine::of).toList()));
    return DONE;
  }

  private void print(Listed listed) {
    if (terminal.wantsJson()) {
      terminal.printJson(listed);
      return;
    }
    for (var line : listed.tables()) {
      terminal.print(
          line.number() == 0
              ? "%-12s %s".formatted(line.table(), line.source())
              : "%-12s number %d, %,d rows: %s"
                  .formatted(line.table(), line.number(), line.codes(), line.source()));
    }
    terminal.print("");
    terminal.print("What is part of the program:");
    for (var line : listed.forms()) {
      terminal.print(
          "%-7s %-20s %4d  %-11s  %s"
              .formatted(line.kind(), line.name(), line.size(), line.status(), line.source()));
    }
  }
}
