package org.foothill.reportcard.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothill.indicators.catalogue.Indicator;

/** Table schemas of the package: every column with its type and what it means. */
final class Described {
  private static final String WORDS = "string";
  private final Contents contents;

  Described(Contents contents) {
    this.contents = contents;
  }

  Map<String, Object> figures(Indicator indicator) {
    boolean counts = indicator.unit() == Indicator.Unit.COUNT;
    boolean days = indicator.unit() == Indicator.Unit.PERCENT_OF_DAYS;
    var least = Map.<String, Object>of("minimum", contents.policy().hideUpTo() + 1);
    var percent = ordered("minimum", 0, "maximum", 100);
    var fields = new ArrayList<Map<String, Object>>();
    fields.add(
        field("year", WORDS, "School year, such as 2025-26")
            .with("constraints", ordered("required", true, "pattern", "\\d{4}-\\d{2}")));
    fields.add(
        field(
                "place_code",
                WORDS,
                "County, district and school as 14 digits; seven zeros at the end stand for a whole district")
            .with("constraints", ordered("required", true, "pattern", "\\d{14}")));
    fields.add(
        field("group_code", WORDS, "Student group, see groups.csv; ALL is everybody")
            .with("constraints", Map.of("required", true)));
    fields.add(
        field("value", counts ? "integer" : "number", counts ? "Students" : "Percent, one decimal")
            .with("constraints", counts ? least : percent));
    fields.add(
        field("low", "number", "Percent, at least; only where a range is shown")
            .with("constraints", percent));
    fields.add(
        field("high", "number", "Percent, at most; only where a range is shown")
            .with("constraints", percent));
    fields.add(
        field("numerator", days ? "number" : "integer", indicator.numerator().english())
            .with("constraints", Map.of("minimum", 0)));
    var whole =
        field("denominator", days ? "number" : "integer", indicator.denominator().english());
    fields.add(days ? whole : whole.with("constraints", least));
    fields.addAll(codes());
    var schema = table(fields, List.of("year", "place_code", "group_code"));
    schema.put(
        "foreignKeys",
        List.of(key("place_code", "places", "code"), key("group_code", "groups", "code")));
    return schema;
  }

  /** Columns that say why there is no plain value. */
  private static List<Field> codes() {
    return List.of(
        field("suppression", WORDS, "Why there is no value, or only a range")
            .with(
                "categories",
                List.of(
                    ordered("value", Tidy.HIDDEN, "label", "Hidden to protect student privacy"),
                    ordered(
                        "value", Tidy.RANGE, "label", "Only a range, to protect student privacy"))),
        field("note", WORDS, "What else to know")
            .with(
                "categories",
                List.of(
                    ordered("value", Tidy.NOBODY, "label", "Nobody to count"),
                    ordered(
                        "value",
                        Tidy.EARLIER_RULE,
                        "label",
                        "Counted by the rule before: do not compare across the break"))));
  }

  Map<String, Object> places() {
    return table(
        List.of(
            field("code", WORDS, "County, district and school as 14 digits")
                .with("constraints", ordered("required", true, "pattern", "\\d{14}")),
            field("name", WORDS, "The place's name"),
            field("kind", WORDS, "Such as district, elementary, high")),
        List.of("code"));
  }

  Map<String, Object> groups() {
    return table(
        List.of(
            field("code", WORDS, "The group's code").with("constraints", Map.of("required", true)),
            field("family", WORDS, "Groups of one family never overlap"),
            field("name_en", WORDS, "Name in English"),
            field("name_es", WORDS, "Name in Spanish"),
            field("definition_en", WORDS, "Who belongs to it, in English"),
            field("definition_es", WORDS, "Who belongs to it, in Spanish")),
        List.of("code"));
  }

  private static Map<String, Object> table(
      List<? extends Map<String, Object>> fields, List<String> primaryKey) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", primaryKey);
    return schema;
  }

  private static Map<String, Object> key(String field, String resource, String there) {
    return ordered(
        "fields",
        List.of(field),
        "reference",
        ordered("resource", resource, "fields", List.of(there)));
  }

  private static Field field(String name, String type, String description) {
    var field = new Field();
    field.put("name", name);
    field.put("type", type);
    field.put("description", description);
    return field;
  }

  /** A column's description in the making. */
  private static final class Field extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1;

    Field with(String key, Object value) {
      put(key, value);
      return this;
    }
  }

  /** A map whose order is that of the arguments. */
  static Map<String, Object> ordered(Object... keysAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }
}
