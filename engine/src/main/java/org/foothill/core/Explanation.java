package org.foothill.core;

import java.util.List;

/**
 * Why a number is what it is: a sentence with a count and the parts it was made of. Counts only,
 * never persons. The tree travels with the number, is stored with it and is what tests assert.
 */
public record Explanation(String text, long count, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  public static Explanation of(long count, String text, Explanation... parts) {
    return new Explanation(text, count, List.of(parts));
  }

  /** One line per node, "count text", indented by two blanks per level. */
  public String asText() {
    var lines = new StringBuilder();
    write(lines, 0);
    return lines.toString();
  }

  private void write(StringBuilder lines, int depth) {
    lines.repeat("  ", depth).append(count).append(' ').append(text).append('\n');
    parts.forEach(part -> part.write(lines, depth + 1));
  }
}
