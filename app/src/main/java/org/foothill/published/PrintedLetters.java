package org.foothill.published;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableRow;

/** The letters that the state's own assistance status file prints. */
final class PrintedLetters {
  private static final String ENDING = "priorities";

  /** This file says TOM for two or more races, the others MR. */
  private static final Map<String, String> OTHER_CODES = Map.of("TOM", "MR");

  private final Map<DistrictColours.Key, Line> lines = new TreeMap<>();

  /**
   * A district's line.
   *
   * @param letters by group; groups without a letter are left out
   * @param method whether the state says that colours alone lead to assistance
   */
  record Line(
      String file,
      long number,
      Set<String> groups,
      SortedMap<String, String> letters,
      String method) {}

  static boolean isSuchAFile(Header header) {
    return header.has("cds") && groups(header).size() > 1;
  }

  /** Groups by the name of their column. */
  private static Map<String, String> groups(Header header) {
    var groups = new TreeMap<String, String>();
    for (var name : header.names()) {
      var lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(ENDING) && lower.length() > ENDING.length()) {
        var code = name.substring(0, name.length() - ENDING.length()).toUpperCase(Locale.ROOT);
        groups.put(name, OTHER_CODES.getOrDefault(code, code));
      }
    }
    return groups;
  }

  void add(String file, TableRow row, Cells cells) {
    var cds = cells.cds("cds");
    var year = cells.year(row.header().has("reportyear") ? "reportyear" : "reportingyear");
    if (cds.isEmpty() || cells.isSpoiled() || lines.size() >= DistrictColours.MOST) {
      return;
    }
    var groups = groups(row.header());
    var letters = new TreeMap<String, String>();
    groups.forEach((column, group) -> {
      var letter = row.text(column).toUpperCase(Locale.ROOT);
      if (!letter.isEmpty()) {
        letters.put(group, letter);
      }
    });
    lines.put(
        new DistrictColours.Key(year, cds),
        new Line(
            file,
            row.number(),
            Set.copyOf(groups.values()),
            letters,
            row.text("metmethod1").toUpperCase(Locale.ROOT)));
  }

  Map<DistrictColours.Key, Line> lines() {
    return lines;
  }
}
