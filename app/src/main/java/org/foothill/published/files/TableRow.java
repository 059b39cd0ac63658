package org.foothill.published.files;

import java.util.List;
import java.util.Set;

/**
 * One line of a file. What is blank, or stands for "not shown", is an empty text.
 *
 * @param number of the line, from 1; the header is line 1
 */
public record TableRow(Header header, long number, List<String> fields) {
  private static final Set<String> NOTHING =
      Set.of("*", "**", "--", "-", ".", "NA", "N/A", "NULL", "null", "n/a", "\u2020");

  /** The text of a column; empty when the column or its value is not there. */
  public String text(String column) {
    return text(header.position(column));
  }

  /** The same by position, for columns that are asked for in every row. */
  public String text(int position) {
    if (position < 0 || position >= fields.size()) {
      return "";
    }
    var text = fields.get(position);
    return NOTHING.contains(text) ? "" : text;
  }
}
