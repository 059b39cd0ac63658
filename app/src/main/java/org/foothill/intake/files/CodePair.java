package org.foothill.intake.files;

import java.util.List;

/**
 * Two code fields of a row of which only some values go together. Pairs are kept as one code, the
 * second written behind the first.
 *
 * @param first position of the first field, from 1
 * @param second position of the other
 * @param closed true when a first code that no pair has must stand alone
 */
record CodePair(int first, int second, CodeSet pairs, CodeSet firsts, boolean closed) {
  private static final int LONGEST = 7;

  static CodePair of(int first, int second, List<CodeSet.Span> spans, boolean closed) {
    return new CodePair(
        first,
        second,
        new CodeSet(
            spans.stream()
                .map(s -> new CodeSet.Span(s.code().replace("-", ""), s.from(), s.to()))
                .toList(),
            "pairs",
            closed),
        new CodeSet("firsts", closed, spans.stream().map(s -> s.code().split("-")[0]).toList()),
        closed);
  }

  /** Whether both values of the row go together in the school year that ends in this year. */
  boolean fits(Row row, int year) {
    int a = first - 1;
    int b = second - 1;
    if (row.isBlank(a) && row.isBlank(b)) {
      return true;
    }
    if (!firsts.contains(row.text, row.from[a], row.to[a])) {
      return row.isBlank(b) || !closed;
    }
    int length = row.to[a] - row.from[a];
    int more = row.to[b] - row.from[b];
    if (length + more > LONGEST) {
      return false;
    }
    var both = new byte[LONGEST];
    System.arraycopy(row.text, row.from[a], both, 0, length);
    System.arraycopy(row.text, row.from[b], both, length, more);
    return pairs.holdsIn(year, both, 0, length + more);
  }
}
