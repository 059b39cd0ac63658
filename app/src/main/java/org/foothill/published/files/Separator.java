package org.foothill.published.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between fields, and how a line is cut there. */
enum Separator {
  TAB('\t'),
  COMMA(','),
  SEMICOLON(';'),
  BAR('|');

  private final char mark;

  Separator(char mark) {
    this.mark = mark;
  }

  /** The mark that a header holds; tabs before commas, because names may hold commas. */
  static Optional<Separator> of(String header) {
    for (var each : values()) {
      if (header.indexOf(each.mark) >= 0) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The fields without blanks around them; empty when a quotation mark does not close. */
  Optional<List<String>> split(String line) {
    var fields = new ArrayList<String>();
    var at = 0;
    while (at <= line.length()) {
      var isQuoted = at < line.length() && line.charAt(at) == '"';
      var end = isQuoted ? closing(line, at) : -1;
      if (isQuoted && end < 0 && this != TAB) {
        return Optional.empty();
      }
      if (end >= 0) {
        fields.add(line.substring(at + 1, end).replace("\"\"", "\"").strip());
        at = end + 2;
      } else {
        var next = line.indexOf(mark, at);
        var stop = next < 0 ? line.length() : next;
        fields.add(line.substring(at, stop).strip());
        at = stop + 1;
      }
    }
    return Optional.of(fields);
  }

  /** Where the quotation that opens at {@code from} closes right before a mark or the end. */
  private int closing(String line, int from) {
    for (var i = from + 1; i < line.length(); i++) {
      if (line.charAt(i) != '"') {
        continue;
      }
      var isEnd = i + 1 == line.length() || line.charAt(i + 1) == mark;
      if (isEnd) {
        return i;
      }
      if (line.charAt(i + 1) == '"') {
        i++;
      }
    }
    return -1;
  }
}
