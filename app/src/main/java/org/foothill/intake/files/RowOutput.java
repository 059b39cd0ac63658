package org.foothill.intake.files;

import java.nio.charset.StandardCharsets;
import org.foothill.intake.files.Layout.Field;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.RecordKind.Person;
import org.foothill.learners.loading.RowWriter;

/** Hands checked rows to the writer, in the order of the kind's columns. Belongs to one thread. */
final class RowOutput {
  private final Recognised file;
  private final RecordKind kind;
  private final Field[] fields;
  private final RowWriter writer;
  private final int[] columnFields;
  private final int school;
  private final int person;
  private final int firstName;
  private final int nameSuffix;
  private final int birthDate;

  RowOutput(Recognised file, RowWriter writer) {
    this.file = file;
    this.writer = writer;
    this.kind = file.layout().kind();
    this.fields = file.layout().fields().toArray(Field[]::new);
    this.school = file.layout().find(FieldForm.SCHOOL) - 1;
    this.person =
        file.layout().find(kind.person() == Person.STAFF ? FieldForm.STAFF : FieldForm.STATE_ID)
            - 1;
    this.firstName = file.layout().find("first_name") - 1;
    this.nameSuffix = file.layout().find("name_suffix") - 1;
    this.birthDate = file.layout().find("birth_date") - 1;
    this.columnFields =
        kind.columns().stream().mapToInt(c -> position(file.layout(), c.name())).toArray();
  }

  private static int position(Layout layout, String column) {
    return layout.fields().stream()
        .filter(f -> column.equals(f.column()))
        .mapToInt(f -> f.position() - 1)
        .findFirst()
        .orElse(-1);
  }

  /** Returns true when a letter had to be read as Windows-1252. */
  boolean write(Row row, boolean high) {
    boolean windows = high && !Characters.isUtf8(row.text, row.from[0], lastByte(row));
    int schoolCode = school < 0 || row.isBlank(school) ? 0 : (int) row.values[school];
    switch (kind.person()) {
      case LEARNER -> writer.begin(row.values[person], schoolCode, row.number);
      case STAFF -> writer.beginStaff(row.values[person], schoolCode, row.number);
      case NOBODY -> writer.begin(schoolCode, row.number);
    }
    if (kind.change() == Change.BY_ROW) {
      writer.deletes(row.transaction == 'D' && !file.extract());
    }
    for (int index : columnFields) {
      if (index < 0 || row.isBlank(index)) {
        writer.blank();
      } else {
        column(row, index, windows);
      }
    }
    writer.end();
    if (kind == RecordKind.SENR) {
      writer.identity(row.values[person], name(row, windows), birthDate(row));
    }
    return windows;
  }

  private int lastByte(Row row) {
    int last = 0;
    for (int i = 0; i < fields.length; i++) {
      last = Math.max(last, row.to[i]);
    }
    return last;
  }

  private void column(Row row, int index, boolean windows) {
    int from = row.from[index];
    int to = row.to[index];
    long value = row.values[index];
    switch (fields[index].form()) {
      case CODE -> writer.text(row.text, from, to);
      case TEXT -> {
        if (windows) {
          writer.text(Characters.windows(row.text, from, to));
        } else {
          writer.text(row.text, from, to);
        }
      }
      case DATE -> writer.date((int) value);
      case BIRTH_DATE -> writer.number(value / 10_000);
      case FLAG -> writer.flag(value == 1);
      case ANY_YEAR, DAYS, CREDITS, HOURS, PERCENT -> writer.number(value);
      case YEARS -> writer.number(value / 100);
      case TEACHER -> {
        if (value == Row.NONE) {
          writer.blank();
        } else {
          writer.staff(value);
        }
      }
      case RECORD, TRANSACTION, DISTRICT, SCHOOL, YEAR, STATE_ID, STAFF, PERSONAL, UNUSED ->
          throw new IllegalStateException(
              "The field (%s) is not for keeping.".formatted(fields[index].name()));
    }
  }

  /** First, middle, last name and suffix, separated by carets as in the file. */
  private String name(Row row, boolean windows) {
    int first = row.from[firstName];
    int last = row.to[nameSuffix];
    return windows
        ? Characters.windows(row.text, first, last)
        : new String(row.text, first, last - first, StandardCharsets.UTF_8);
  }

  private String birthDate(Row row) {
    int from = row.from[birthDate];
    return new String(row.text, from, row.to[birthDate] - from, StandardCharsets.US_ASCII);
  }
}
