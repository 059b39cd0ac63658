package org.foothill.indicators.definitions;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of codes from a CSV file of the catalogue; every value is a text.
 *
 * @param source where the codes come from: the file's first line, after a number sign
 */
public record CodeTable(String source, List<String> columns, List<List<String>> rows) {
  public CodeTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Position of a column; -1 when there is none. */
  int column(String name) {
    return columns.indexOf(name);
  }

  /** Reads comma-separated text with a header; fields may be in double quotes. */
  static CodeTable parse(String csv) {
    var source = csv.startsWith("#") ? csv.lines().findFirst().orElseThrow().substring(1) : "";
    var lines =
        csv.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(CodeTable::fields)
            .toList();
    return new CodeTable(source.strip(), lines.getFirst(), lines.subList(1, lines.size()));
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return List.copyOf(fields);
  }
}
