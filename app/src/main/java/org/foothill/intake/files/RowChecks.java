package org.foothill.intake.files;

import java.util.List;
import org.foothill.intake.files.Layout.Field;

/** Checks the fields of a row against the layout and keeps their values. Belongs to one thread. */
final class RowChecks {
  private static final long NONE = Row.NONE;
  private static final int EARLIEST = 1950_01_01;
  private static final int EARLIEST_BIRTH = 1900_01_01;

  /** What files carry for teachers of colleges and regional programs, who have no id. */
  private static final long NO_STAFF_ID = 9_999_999_999L;

  private static final int LONGEST_CODE = 16;
  private static final int LONGEST_TEXT = 200;

  private final Recognised file;
  private final Field[] fields;
  private final FieldsTogether together;
  private final int latest;

  RowChecks(Recognised file) {
    this.file = file;
    this.fields = file.layout().fields().toArray(Field[]::new);
    this.latest = (file.year().ending() + 1) * 10_000 + 12_31;
    this.together = new FieldsTogether(file);
  }

  /**
   * @param present how many fields the row has; the others count as blank
   */
  void check(Row row, int present, List<Finding> problems) {
    for (int i = file.isTable() ? 0 : 1; i < fields.length; i++) {
      row.values[i] = NONE;
      var form = fields[i].form();
      if (i >= present) {
        row.blank(i);
      } else if (form != FieldForm.UNUSED && form != FieldForm.PERSONAL) {
        if (row.trim(i) && (!file.isTable() || row.unquote(i))) {
          row.values[i] = value(row, i, problems);
        } else if (fields[i].required()) {
          problems.add(new Finding.MissingValue(place(row, i)));
        }
      }
    }
    if (!blocks(problems)) {
      together.check(row, problems);
    }
  }

  /** Notes do not keep a row from being loaded. */
  static boolean blocks(List<Finding> problems) {
    for (var problem : problems) {
      if (problem.effect() != Finding.Effect.NOTE) {
        return true;
      }
    }
    return false;
  }

  private Place place(Row row, int index) {
    return new Place(file.name(), row.number, index + 1, fields[index].name());
  }

  /** The field's value as a number, for texts and codes just 0. Adds a problem when it has none. */
  private long value(Row row, int i, List<Finding> problems) {
    var text = row.text;
    int a = row.from[i];
    int b = row.to[i];
    long value =
        switch (fields[i].form()) {
          case RECORD, UNUSED, PERSONAL, TRANSACTION, CODE, TEXT -> 0;
          case DISTRICT, SCHOOL -> Values.digits(text, a, b, 7);
          case YEAR, ANY_YEAR -> Values.schoolYear(text, a, b);
          case STATE_ID -> stateId(Values.digits(text, a, b, 10));
          case STAFF, TEACHER -> staffId(Values.digits(text, a, b, 10));
          case DATE, BIRTH_DATE ->
              file.isTable() ? Values.writtenDay(text, a, b) : Values.day(text, a, b);
          case FLAG -> Values.flag(text, a, b);
          case DAYS, CREDITS, HOURS, PERCENT, YEARS -> Values.hundredths(text, a, b);
        };
    if (value == NONE) {
      noValue(row, i, problems);
    } else {
      checkValue(row, i, value, problems);
    }
    return value;
  }

  private static long stateId(long digits) {
    return digits == 0 ? NONE : digits;
  }

  private static long staffId(long digits) {
    return digits == 0 || digits == NO_STAFF_ID ? NONE : digits;
  }

  private void noValue(Row row, int i, List<Finding> problems) {
    var place = place(row, i);
    var shape = row.shape(i);
    switch (fields[i].form()) {
      case DISTRICT, SCHOOL -> problems.add(new Finding.BadPlaceCode(place, shape));
      case YEAR, ANY_YEAR -> problems.add(new Finding.BadSchoolYear(place, shape));
      case STATE_ID -> problems.add(new Finding.BadStateId(place, shape));
      case DATE, BIRTH_DATE -> problems.add(new Finding.ImpossibleDate(place, shape));
      case FLAG -> problems.add(new Finding.NotAFlag(place, shape));
      case DAYS, CREDITS, HOURS, PERCENT, YEARS ->
          problems.add(new Finding.NotANumber(place, shape));
      case STAFF -> problems.add(new Finding.BadStaffId(place, shape));
      // A teacher's number that is none serves nobody and harms nothing.
      case RECORD, UNUSED, PERSONAL, TRANSACTION, CODE, TEXT, TEACHER -> {}
    }
  }

  private void checkValue(Row row, int i, long value, List<Finding> problems) {
    switch (fields[i].form()) {
      case DISTRICT -> {
        if (value != file.district().districtNumber()) {
          problems.add(new Finding.OtherDistrict(place(row, i), file.district().cds()));
        }
      }
      case YEAR -> {
        if (value != file.year().ending()) {
          problems.add(new Finding.OtherYear(place(row, i), file.year().calpads()));
        }
      }
      case DATE, BIRTH_DATE -> {
        int first = fields[i].form() == FieldForm.DATE ? EARLIEST : EARLIEST_BIRTH;
        if (value < first || value > latest) {
          problems.add(new Finding.ImplausibleDate(place(row, i)));
        }
      }
      case DAYS, CREDITS, HOURS, PERCENT, YEARS -> {
        int limit = fields[i].form().limit();
        if (value > limit) {
          problems.add(new Finding.NumberTooLarge(place(row, i), limit / 100));
        }
      }
      case TRANSACTION -> checkTransaction(row, i, problems);
      case CODE -> checkCode(row, i, problems);
      case TEXT -> {
        if (row.to[i] - row.from[i] > LONGEST_TEXT) {
          problems.add(new Finding.TextTooLong(place(row, i), LONGEST_TEXT));
        }
      }
      case RECORD, UNUSED, PERSONAL, SCHOOL, ANY_YEAR, STATE_ID, STAFF, TEACHER, FLAG -> {}
    }
  }

  private void checkTransaction(Row row, int i, List<Finding> problems) {
    byte c = row.text[row.from[i]];
    boolean known = row.to[i] - row.from[i] == 1 && (c == 'D' || c == 'R' || c == 'A' || c == 'U');
    if (!known) {
      problems.add(new Finding.UnknownCode(place(row, i), row.shape(i), "transaction type"));
    }
    row.transaction = c;
  }

  private void checkCode(Row row, int i, List<Finding> problems) {
    var codes = fields[i].codes();
    if (codes == null) {
      if (row.to[i] - row.from[i] > LONGEST_CODE) {
        problems.add(new Finding.TextTooLong(place(row, i), LONGEST_CODE));
      }
      return;
    }
    if (codes.contains(row.text, row.from[i], row.to[i])) {
      if (!codes.holdsIn(file.year().ending(), row.text, row.from[i], row.to[i])) {
        problems.add(new Finding.CodeOfOtherYears(place(row, i), row.shape(i), codes.name()));
      }
      return;
    }
    if (codes.closed()) {
      problems.add(new Finding.UnknownCode(place(row, i), row.shape(i), codes.name()));
    } else if (row.to[i] - row.from[i] > LONGEST_CODE) {
      problems.add(new Finding.TextTooLong(place(row, i), LONGEST_CODE));
    } else {
      problems.add(new Finding.UnlistedCode(place(row, i), row.shape(i), codes.name()));
    }
  }
}
