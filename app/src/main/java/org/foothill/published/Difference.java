package org.foothill.published;

/**
 * A printed value that the rules do not give.
 *
 * @param column the column's name
 * @param printed what the file says; "nothing" when blank
 * @param computed what the rules give
 * @param why the figures that the rules were applied to
 */
record Difference(String column, String printed, String computed, String why) {
  static final String NOTHING = "nothing";

  String asText() {
    return "%s: the file says %s, the rules give %s%s"
        .formatted(column, printed, computed, why.isEmpty() ? "." : " (%s).".formatted(why));
  }
}
