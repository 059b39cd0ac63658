package org.foothill.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foothill.codes.CodeTable.Code;
import org.foothill.core.SchoolYear;

/** Reads one table from comma-separated text, or says everything that is wrong with it. */
final class TableReader {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9+-]{1,7}");
  private static final String NONE = "N/A";
  private final String file;
  private final List<CodeFinding> findings = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  private TableReader(String file) {
    this.file = file;
  }

  /**
   * What reading gave.
   *
   * @param kind empty when the header is none that is known
   */
  record Answer(Optional<TableKind> kind, List<Code> codes, List<CodeFinding> findings) {}

  static Answer read(String file, String text) {
    var reader = new TableReader(file);
    var kind = reader.rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    return new Answer(kind, reader.codes, reader.findings);
  }

  private Optional<TableKind> rows(String text) {
    var all = text.lines().toList();
    var header = all.isEmpty() ? List.<String>of() : cells(all.getFirst());
    Optional<TableKind> kind = Optional.empty();
    for (var each : TableKind.values()) {
      if (kind.isEmpty() && header.containsAll(each.needed())) {
        kind = Optional.of(each);
      }
    }
    if (kind.isEmpty()) {
      findings.add(new CodeFinding.NotACodeTable(file));
      return kind;
    }
    for (int i = 1; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        row(kind.get(), header, cells(all.get(i)), i + 1);
      }
    }
    if (codes.isEmpty() && findings.isEmpty()) {
      findings.add(new CodeFinding.NotACodeTable(file));
    }
    return kind;
  }

  private void row(TableKind kind, List<String> header, List<String> cells, int line) {
    if (cells.size() != header.size()) {
      findings.add(new CodeFinding.CodeRowBroken(file, line, cells.size(), header.size()));
      return;
    }
    Map<String, String> details = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      details.put(header.get(i), cells.get(i).equals(NONE) ? "" : cells.get(i));
    }
    var code = details.getOrDefault(kind.codeTitle(), "");
    if (!CODE.matcher(code).matches()) {
      findings.add(new CodeFinding.CodeMissing(file, line, kind.codeTitle()));
      return;
    }
    var first = year(details.getOrDefault(TableKind.FIRST_YEAR, ""));
    if (first.isEmpty()) {
      findings.add(new CodeFinding.CodeWithoutYears(file, line, TableKind.FIRST_YEAR));
      return;
    }
    var lastText = details.getOrDefault(TableKind.LAST_YEAR, "");
    var last = lastText.isEmpty() ? Optional.of(Code.STILL) : year(lastText);
    if (last.isEmpty()) {
      findings.add(new CodeFinding.CodeWithoutYears(file, line, TableKind.LAST_YEAR));
    } else if (last.get() < first.get()) {
      findings.add(new CodeFinding.CodeYearsReversed(file, line));
    } else {
      keep(kind, new Code(code, first.get(), last.get(), details), line);
    }
  }

  private void keep(TableKind kind, Code code, int line) {
    for (int i = 0; i < codes.size(); i++) {
      var other = codes.get(i);
      if (key(kind, other).equals(key(kind, code))
          && other.from() <= code.to()
          && code.from() <= other.to()) {
        findings.add(new CodeFinding.CodeTwice(file, line, lines.get(i)));
        return;
      }
    }
    codes.add(code);
    lines.add(line);
  }

  private static String key(TableKind kind, Code code) {
    var key = new StringBuilder(code.code());
    kind.furtherKey().forEach(title -> key.append('|').append(code.detail(title)));
    return key.toString();
  }

  /** The year in which "2013-2014" ends; remarks may follow. */
  private static Optional<Integer> year(String text) {
    return text.length() < 9
        ? Optional.empty()
        : SchoolYear.parse(text.substring(0, 9)).map(SchoolYear::ending);
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
