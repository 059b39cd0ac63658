package org.foothill.intake.files;

import java.util.List;
import org.foothill.learners.loading.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The order and meaning of the fields of one record type, as one or more yearly versions of the
 * state's file specification have it.
 *
 * @param what the file's content in words
 * @param pairs fields of which only some values go together
 */
record Layout(
    String recordType,
    int version,
    String what,
    Origin origin,
    List<Field> fields,
    List<CodePair> pairs) {
  Layout {
    fields = List.copyOf(fields);
    pairs = List.copyOf(pairs);
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).position() != i + 1) {
        throw new IllegalArgumentException(
            "The layout (%s %d) must have field (%d) in place %d."
                .formatted(recordType, version, fields.get(i).position(), i + 1));
      }
    }
  }

  /**
   * Where the order of the fields comes from.
   *
   * @param confirmed false where a part of it is in no document of the state
   */
  record Origin(boolean confirmed, String source) {}

  RecordKind kind() {
    return RecordKind.parse(recordType).orElseThrow();
  }

  /** Lines may end after this field: what follows is optional. */
  int lastRequired() {
    return fields.stream().filter(Field::required).mapToInt(Field::position).max().orElse(1);
  }

  /** Position of the only field of this form, from 1; 0 when there is none. */
  int find(FieldForm form) {
    return fields.stream()
        .filter(f -> f.form() == form)
        .mapToInt(Field::position)
        .findFirst()
        .orElse(0);
  }

  int find(String name) {
    return fields.stream()
        .filter(f -> f.name().equals(name))
        .mapToInt(Field::position)
        .findFirst()
        .orElse(0);
  }

  /**
   * One field.
   *
   * @param column where its value goes among the kind's columns; null when it is not kept
   */
  record Field(
      int position,
      String name,
      FieldForm form,
      boolean required,
      @Nullable CodeSet codes,
      @Nullable String column) {}
}
