package org.foothill.intake.files;

import java.util.List;
import java.util.Locale;
import org.foothill.intake.files.Layout.Field;
import org.jspecify.annotations.Nullable;

/**
 * A column that a table may have, and what its header may call it.
 *
 * @param column where its value goes among the kind's columns; null when it is not kept
 */
record TableColumn(
    String name, FieldForm form, boolean required, @Nullable String column, List<String> titles) {
  TableColumn {
    titles = List.copyOf(titles);
  }

  /** "start_date date required start_date start startdate". */
  static TableColumn of(String line) {
    var words = List.of(line.split("\\s+"));
    return new TableColumn(
        words.get(0),
        FieldForm.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
        words.get(2).equals("required"),
        words.get(3).equals("-") ? null : words.get(3),
        words.subList(4, words.size()));
  }

  boolean isNamed(String title) {
    return titles.contains(title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }

  boolean isNamed(List<String> header) {
    return header.stream().anyMatch(this::isNamed);
  }

  Field at(int position) {
    return new Field(position, name, form, required, null, column);
  }
}
