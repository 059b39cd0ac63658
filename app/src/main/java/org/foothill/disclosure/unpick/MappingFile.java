package org.foothill.disclosure.unpick;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code mapping.json}: how a publisher writes its tables, as {@code docs/formats.md} says.
 *
 * @param columns by what they hold ({@code count}, {@code part}, {@code rate}, ..., or a
 *     dimension's name), the column's name
 * @param fixed codes of dimensions that the file has no column for; {@code {file}} is its name
 * @param codes by dimension, what a publisher's word stands for
 * @param marks what a sign in place of a number means
 */
record MappingFile(
    @Nullable Map<String, String> columns,
    @Nullable Map<String, String> fixed,
    @Nullable Map<String, Map<String, String>> codes,
    @Nullable Map<String, String> marks,
    @Nullable WidePart wide,
    @Nullable BigDecimal rateUnit,
    @Nullable BigDecimal shareUnit,
    @Nullable BigDecimal meanUnit,
    @Nullable String change,
    @Nullable String delimiter) {

  /** Columns that are codes of one dimension. */
  record WidePart(
      @Nullable String dimension, @Nullable String into, @Nullable Map<String, String> columns) {}

  static final MappingFile NONE =
      new MappingFile(null, null, null, null, null, null, null, null, null, null);

  /** How the figures of Foothill's own releases are written. */
  static final MappingFile RELEASE = named(Map.of("count", "whole", "part", "part"), Map.of());

  /** How the tables of a report card are written: one measure in a file. */
  static final MappingFile EDITION =
      named(
          Map.of(
              "count", "whole|students",
              "part", "part",
              "place", "place_code",
              "group", "group_code",
              "low", "percent_low",
              "high", "percent_high"),
          Map.of("indicator", "{file}"));

  private static MappingFile named(Map<String, String> columns, Map<String, String> fixed) {
    return new MappingFile(columns, fixed, null, null, null, null, null, null, null, null);
  }

  static String or(@Nullable Map<String, String> map, String key, String otherwise) {
    return map == null ? otherwise : map.getOrDefault(key, otherwise);
  }

  char separator() {
    return delimiter == null || delimiter.isEmpty() ? ',' : delimiter.charAt(0);
  }

  /** What a dimension's word stands for. */
  String code(String dimension, String word) {
    return codes == null ? word : or(codes.get(dimension), word, word);
  }

  /** Names under which a column may stand, the first that is there counts. */
  List<String> column(String what) {
    return List.of(or(columns, what, what).split("\\|"));
  }
}
