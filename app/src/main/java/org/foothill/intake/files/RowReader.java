package org.foothill.intake.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foothill.intake.files.Layout.Field;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.RowWriter;

/**
 * Checks the rows of one file and hands the good ones to the writer, the bad ones with their
 * reasons to the held rows. Makes no text of a field except where a person's name is sealed or a
 * letter has an accent. Belongs to one thread.
 */
final class RowReader implements LineScanner.Lines {
  private final Recognised file;
  private final RecordKind kind;
  private final Field[] fields;
  private final int[] columnFields;
  private final RowWriter writer;
  private final HeldRows held;
  private final Tally tally = new Tally();
  private final List<Finding> problems = new ArrayList<>();
  private final long[] values = new long[LineScanner.MOST_FIELDS];
  private final int[] from = new int[LineScanner.MOST_FIELDS];
  private final int[] to = new int[LineScanner.MOST_FIELDS];
  private final int school;
  private final int stateId;
  private final int start;
  private final int end;
  private final int firstName;
  private final int nameSuffix;
  private final int birthDate;
  private byte transaction;
  private final int earliest = 1950_01_01;
  private final int latest;
  private final int needed;
  private final int expected;
  private long read;
  private long heldRows;
  private long windowsRows;
  private boolean truncated;

  /** Marks a field that is blank or was not understood. */
  private static final long NONE = Long.MIN_VALUE;

  RowReader(Recognised file, RowWriter writer, HeldRows held) {
    this.file = file;
    this.kind = file.layout().kind().orElseThrow();
    this.fields = file.layout().fields().toArray(Field[]::new);
    this.writer = writer;
    this.held = held;
    this.latest = (file.year().ending() + 1) * 10_000 + 12_31;
    this.needed = file.layout().lastRequired();
    this.expected = fields.length + (file.extract() ? 2 : 0);
    this.school = file.layout().find(FieldForm.SCHOOL) - 1;
    this.stateId = file.layout().find(FieldForm.STATE_ID) - 1;
    this.firstName = file.layout().find("first_name") - 1;
    this.nameSuffix = file.layout().find("name_suffix") - 1;
    this.birthDate = file.layout().find("birth_date") - 1;
    this.start = startField() - 1;
    this.end = endField() - 1;
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

  Tally tally() {
    return tally;
  }

  long read() {
    return read;
  }

  long held() {
    return heldRows;
  }

  long windowsRows() {
    return windowsRows;
  }

  /** True when the file's last line is only half there. */
  boolean truncated() {
    return truncated;
  }

  @Override
  public void tooLong(int number) {
    read++;
    heldRows++;
    tally.add(new Finding.LineTooLong(Place.line(file.name(), number), SourceFile.LONGEST_LINE));
  }

  @Override
  public void line(byte[] text, int[] starts, int count, int number, int traits) {
    read++;
    problems.clear();
    int last = Math.min(count, LineScanner.MOST_FIELDS);
    for (int i = 0; i < last; i++) {
      from[i] = starts[i];
      to[i] = starts[i + 1] - 1;
    }
    if ((traits & LineScanner.UNENDED) != 0 && count < file.usualFields()) {
      truncated = true;
    }
    checkLine(text, count, number, traits);
    if (problems.isEmpty()) {
      checkFields(text, Math.min(count, fields.length), number);
    }
    boolean blocked = false;
    for (var problem : problems) {
      tally.add(problem);
      blocked |= problem.effect() != Finding.Effect.NOTE;
    }
    if (blocked) {
      heldRows++;
      held.add(number, problems, text, starts[0], starts[last] - 1);
    } else {
      windowsRows += write(text, number, (traits & LineScanner.HIGH) != 0) ? 1 : 0;
      if (count < fields.length) {
        tally.add(
            new Finding.TrailingFieldsMissing(
                Place.line(file.name(), number), count, fields.length));
      }
    }
  }

  private void checkLine(byte[] text, int count, int number, int traits) {
    var place = Place.line(file.name(), number);
    if (!isRecordType(text)) {
      problems.add(new Finding.OtherRecordType(place, file.layout().recordType()));
    } else if (count < needed) {
      problems.add(new Finding.TooFewFields(place, count, needed));
    } else if (count > expected) {
      problems.add(new Finding.TooManyFields(place, count, expected));
    } else if ((traits & LineScanner.CONTROL) != 0) {
      problems.add(new Finding.ControlCharacter(place));
    }
  }

  private boolean isRecordType(byte[] text) {
    int length = to[0] - from[0];
    var type = file.layout().recordType();
    int wanted = type.length();
    if (length != wanted && !(file.extract() && length == wanted + 2)) {
      return false;
    }
    for (int i = 0; i < wanted; i++) {
      if (text[from[0] + i] != type.charAt(i)) {
        return false;
      }
    }
    return length == wanted || text[from[0] + wanted] == '-' && text[from[0] + wanted + 1] == 'R';
  }

  private void checkFields(byte[] text, int present, int number) {
    transaction = 0;
    for (int i = 1; i < fields.length; i++) {
      var field = fields[i];
      values[i] = NONE;
      if (i >= present) {
        from[i] = 0;
        to[i] = 0;
        continue;
      }
      if (field.form() == FieldForm.UNUSED || field.form() == FieldForm.PERSONAL) {
        continue;
      }
      int a = from[i];
      int b = to[i];
      while (a < b && text[a] == ' ') {
        a++;
      }
      while (a < b && text[b - 1] == ' ') {
        b--;
      }
      from[i] = a;
      to[i] = b;
      if (a == b) {
        if (field.required()) {
          problems.add(new Finding.MissingValue(place(number, i)));
        }
      } else {
        values[i] = value(field, text, i, number);
      }
    }
    if (problems.isEmpty()) {
      checkTogether(number);
    }
  }

  private Place place(int number, int index) {
    return new Place(file.name(), number, index + 1, fields[index].name());
  }

  /** The field's value as a number, for texts and codes just 0. Adds a problem when it has none. */
  private long value(Field field, byte[] text, int i, int number) {
    int a = from[i];
    int b = to[i];
    return switch (field.form()) {
      case RECORD, UNUSED, PERSONAL -> 0;
      case TRANSACTION -> transaction(text, i, number);
      case DISTRICT -> district(text, i, number);
      case SCHOOL -> orProblem(digits(text, a, b, 7), i, number, text, BAD_PLACE);
      case YEAR -> year(text, i, number, true);
      case ANY_YEAR -> year(text, i, number, false);
      case STATE_ID -> {
        long id = digits(text, a, b, 10);
        yield orProblem(id == 0 ? NONE : id, i, number, text, BAD_STATE_ID);
      }
      case STAFF -> digits(text, a, b, 10);
      case CODE -> code(field, text, i, number);
      case DATE -> date(text, i, number, earliest);
      case BIRTH_DATE -> date(text, i, number, 1900_01_01);
      case FLAG -> flag(text, i, number);
      case TEXT -> checkText(i, number);
      case DAYS, CREDITS, HOURS -> hundredths(field, text, i, number);
    };
  }

  /** Makes the finding of a value that has the wrong shape. */
  private interface Wrong {
    Finding of(Place place, String shape);
  }

  private static final Wrong BAD_PLACE = Finding.BadPlaceCode::new;
  private static final Wrong BAD_STATE_ID = Finding.BadStateId::new;
  private static final Wrong BAD_YEAR = Finding.BadSchoolYear::new;
  private static final Wrong BAD_DATE = Finding.ImpossibleDate::new;
  private static final Wrong NO_NUMBER = Finding.NotANumber::new;
  private static final Wrong NO_FLAG = Finding.NotAFlag::new;

  private long orProblem(long value, int i, int number, byte[] text, Wrong wrong) {
    if (value == NONE) {
      problems.add(wrong.of(place(number, i), Shape.of(text, from[i], to[i])));
    }
    return value;
  }

  private static long digits(byte[] text, int a, int b, int wanted) {
    if (b - a != wanted) {
      return NONE;
    }
    long value = 0;
    for (int i = a; i < b; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private long transaction(byte[] text, int i, int number) {
    byte c = text[from[i]];
    boolean known = to[i] - from[i] == 1 && (c == 'D' || c == 'R' || c == 'A' || c == 'U');
    if (!known) {
      problems.add(
          new Finding.UnknownCode(
              place(number, i), Shape.of(text, from[i], to[i]), "transaction type"));
    }
    transaction = c;
    return 0;
  }

  private long district(byte[] text, int i, int number) {
    long district = orProblem(digits(text, from[i], to[i], 7), i, number, text, BAD_PLACE);
    if (district != NONE && district != file.district().districtNumber()) {
      problems.add(new Finding.OtherDistrict(place(number, i), file.district().cds()));
    }
    return district;
  }

  private long year(byte[] text, int i, int number, boolean ofFile) {
    int a = from[i];
    long start = digits(text, a, Math.min(a + 4, to[i]), 4);
    long end = to[i] - a == 9 && text[a + 4] == '-' ? digits(text, a + 5, a + 9, 4) : NONE;
    boolean good = start != NONE && end == start + 1 && end >= 1951 && end <= 2199;
    orProblem(good ? end : NONE, i, number, text, BAD_YEAR);
    if (good && ofFile && end != file.year().ending()) {
      problems.add(new Finding.OtherYear(place(number, i), file.year().calpads()));
    }
    return end;
  }

  private long code(Field field, byte[] text, int i, int number) {
    var codes = field.codes();
    if (codes != null && !codes.contains(text, from[i], to[i])) {
      var shape = Shape.of(text, from[i], to[i]);
      if (codes.closed()) {
        problems.add(new Finding.UnknownCode(place(number, i), shape, codes.name()));
      } else if (to[i] - from[i] > 16) {
        problems.add(new Finding.TextTooLong(place(number, i), 16));
      } else {
        problems.add(new Finding.UnlistedCode(place(number, i), shape, codes.name()));
      }
    }
    return 0;
  }

  private long date(byte[] text, int i, int number, int first) {
    long day = digits(text, from[i], to[i], 8);
    if (day != NONE && !exists((int) day)) {
      day = NONE;
    }
    orProblem(day, i, number, text, BAD_DATE);
    if (day != NONE && (day < first || day > latest)) {
      problems.add(new Finding.ImplausibleDate(place(number, i)));
    }
    return day;
  }

  private static boolean exists(int day) {
    int month = day / 100 % 100;
    int dayOfMonth = day % 100;
    if (month < 1 || month > 12 || dayOfMonth < 1) {
      return false;
    }
    return dayOfMonth <= 28 || dayOfMonth <= LocalDate.of(day / 10_000, month, 1).lengthOfMonth();
  }

  private long flag(byte[] text, int i, int number) {
    byte c = text[from[i]];
    boolean good = to[i] - from[i] == 1 && (c == 'Y' || c == 'N');
    return orProblem(good ? c == 'Y' ? 1 : 0 : NONE, i, number, text, NO_FLAG);
  }

  private long checkText(int i, int number) {
    if (to[i] - from[i] > 200) {
      problems.add(new Finding.TextTooLong(place(number, i), 200));
    }
    return 0;
  }

  private long hundredths(Field field, byte[] text, int i, int number) {
    long value = orProblem(hundredths(text, from[i], to[i]), i, number, text, NO_NUMBER);
    if (value > field.form().limit()) {
      problems.add(new Finding.NumberTooLarge(place(number, i), field.form().limit() / 100));
    }
    return value;
  }

  /** "172", "172.5" and "172.50" are 17250; a third decimal, a sign or anything else is nothing. */
  static long hundredths(byte[] text, int a, int b) {
    if (b - a > 10) {
      return NONE;
    }
    long value = 0;
    int decimals = -1;
    int digits = 0;
    for (int i = a; i < b; i++) {
      byte c = text[i];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        digits++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return NONE;
      }
    }
    return digits == 0 || decimals > 2
        ? NONE
        : decimals <= 0 ? value * 100 : decimals == 1 ? value * 10 : value;
  }

  /** Position of the day that must not come after {@link #endField}; 0 when there is none. */
  private int startField() {
    return switch (kind) {
      case SENR, SPRG -> file.layout().find("start_date");
      case SINF -> file.layout().find("effective_start");
      case STAS -> file.layout().find("expected");
      case SELA, CRSC, SCSC, SCTE, WBLR -> 0;
    };
  }

  private int endField() {
    return switch (kind) {
      case SENR -> file.layout().find("exit_date");
      case SPRG -> file.layout().find("end_date");
      case SINF -> file.layout().find("effective_end");
      case STAS, SELA, CRSC, SCSC, SCTE, WBLR -> 0;
    };
  }

  private void checkTogether(int number) {
    if (end >= 0) {
      if (values[end] != NONE && values[end] < values[start]) {
        problems.add(new Finding.EndBeforeStart(place(number, end)));
      }
    } else if (kind == RecordKind.STAS) {
      addUp(number);
    }
  }

  private void addUp(int number) {
    int expectedDays = start;
    long sum = 0;
    for (int i = expectedDays + 1; i < fields.length; i++) {
      // In-school suspension is a part of the days attended.
      boolean counts = fields[i].form() == FieldForm.DAYS && i != expectedDays + 3;
      sum += counts && values[i] != NONE ? values[i] : 0;
    }
    if (sum > values[expectedDays]) {
      problems.add(new Finding.DaysExceedExpected(place(number, expectedDays)));
    }
  }

  /** Returns true when a letter had to be read as Windows-1252. */
  private boolean write(byte[] text, int number, boolean high) {
    boolean windows = high && !Characters.isUtf8(text, from[0], lastByte());
    int schoolCode = (int) values[school];
    if (kind.hasLearner()) {
      writer.begin(values[stateId], schoolCode, number);
    } else {
      writer.begin(schoolCode, number);
    }
    if (kind.change() == Change.BY_ROW) {
      writer.deletes(transaction == 'D' && !file.extract());
    }
    for (int index : columnFields) {
      column(index, text, windows);
    }
    writer.end();
    if (kind == RecordKind.SENR) {
      writer.identity(values[stateId], name(text, windows), plain(text, birthDate));
    }
    return windows;
  }

  private int lastByte() {
    int last = 0;
    for (int i = 0; i < fields.length; i++) {
      last = Math.max(last, to[i]);
    }
    return last;
  }

  private void column(int index, byte[] text, boolean windows) {
    if (index < 0 || from[index] == to[index]) {
      writer.blank();
      return;
    }
    switch (fields[index].form()) {
      case CODE -> writer.text(text, from[index], to[index]);
      case TEXT -> {
        if (windows) {
          writer.text(Characters.windows(text, from[index], to[index]));
        } else {
          writer.text(text, from[index], to[index]);
        }
      }
      case DATE -> writer.date((int) values[index]);
      case BIRTH_DATE -> writer.number(values[index] / 10_000);
      case FLAG -> writer.flag(values[index] == 1);
      case ANY_YEAR, DAYS, CREDITS, HOURS -> writer.number(values[index]);
      case STAFF -> {
        if (values[index] == NONE) {
          writer.blank();
        } else {
          writer.other(values[index]);
        }
      }
      case RECORD, TRANSACTION, DISTRICT, SCHOOL, YEAR, STATE_ID, PERSONAL, UNUSED ->
          throw new IllegalStateException(
              "The field (%s) is not for keeping.".formatted(fields[index].name()));
    }
  }

  /** First, middle, last name and suffix, separated by carets as in the file. */
  private String name(byte[] text, boolean windows) {
    int first = from[firstName];
    int last = to[nameSuffix];
    return windows
        ? Characters.windows(text, first, last)
        : new String(text, first, last - first, StandardCharsets.UTF_8);
  }

  private String plain(byte[] text, int index) {
    return new String(text, from[index], to[index] - from[index], StandardCharsets.US_ASCII);
  }
}
