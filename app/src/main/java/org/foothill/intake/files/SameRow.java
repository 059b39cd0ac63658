package org.foothill.intake.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foothill.intake.files.Layout.Field;

/**
 * Tells rows of one record type apart by the fields that the state tells them apart by, so that a
 * row that came again with another mistake is known to be the same row.
 */
public final class SameRow {
  private static final String CARET = "\\^";
  private final Layouts layouts;
  private final String recordType;

  public SameRow(Layouts layouts, String recordType) {
    this.layouts = layouts;
    this.recordType = recordType;
  }

  /** What is alike for the same row of two files; the whole text where its fields are unclear. */
  public String key(String text) {
    var values = text.split(CARET, -1);
    return layouts
        .find(recordType, values.length)
        .or(() -> layouts.find(recordType, values.length - 2))
        .map(layout -> key(layout, Arrays.asList(values)))
        .orElse(text);
  }

  private static String key(Layout layout, List<String> values) {
    return layout.fields().stream()
        .filter(field -> tellsApart(layout, field))
        .filter(field -> field.position() <= values.size())
        .map(field -> values.get(field.position() - 1).strip())
        .collect(Collectors.joining("^"));
  }

  private static boolean tellsApart(Layout layout, Field field) {
    var kind = layout.kind();
    return switch (field.form()) {
      case SCHOOL -> kind.naturalKey().contains("school");
      case STATE_ID -> kind.naturalKey().contains("learner");
      case STAFF -> kind.naturalKey().contains("staff");
      case RECORD,
          TRANSACTION,
          UNUSED,
          PERSONAL,
          DISTRICT,
          YEAR,
          ANY_YEAR,
          TEACHER,
          DATE,
          BIRTH_DATE,
          FLAG,
          CODE,
          TEXT,
          DAYS,
          CREDITS,
          HOURS,
          PERCENT,
          YEARS ->
          field.column() != null && kind.naturalKey().contains(field.column());
    };
  }
}
