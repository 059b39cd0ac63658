package org.foothill.intake.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.foothill.intake.files.Layout.Field;
import org.foothill.learners.loading.RecordKind.Change;

/**
 * The same rules once more, written as plainly as possible with texts and regular expressions. The
 * fast reader must agree with it.
 */
final class PlainReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final String NO_OR_ANY_STAFF = "(?!0{10}|9{10})\\d{10}";
  private final Recognised file;
  private final List<Field> fields;

  PlainReader(Recognised file) {
    this.file = file;
    this.fields = file.layout().fields();
  }

  /** Either the written row, or the kinds of findings that hold it. */
  record Answer(String row, List<String> held) {}

  Answer read(String line, int number) {
    var cells = line.split("\\^", -1);
    if (!cells[0].equals(file.layout().recordType())) {
      return held("OtherRecordType");
    }
    if (cells.length < file.layout().lastRequired()) {
      return held("TooFewFields");
    }
    if (cells.length > fields.size()) {
      return held("TooManyFields");
    }
    if (line.chars().anyMatch(c -> c < ' ')) {
      return held("ControlCharacter");
    }
    var problems = new ArrayList<String>();
    var values = new TreeMap<String, String>();
    for (var field : fields) {
      var text =
          field.position() <= cells.length
              ? cells[field.position() - 1].replaceAll("^ +| +$", "")
              : "";
      boolean looked = field.form() != FieldForm.UNUSED && field.form() != FieldForm.PERSONAL;
      if (text.isEmpty() && field.required()) {
        problems.add("MissingValue");
      } else if (!text.isEmpty() && looked && field.position() > 1) {
        value(field, text, problems).ifPresent(v -> values.put(field.name(), v));
      }
    }
    if (problems.isEmpty() && endsBeforeItStarts(values)) {
      problems.add("EndBeforeStart");
    }
    return problems.isEmpty() ? new Answer(row(values, number), List.of()) : held(problems);
  }

  private static Answer held(String kind) {
    return new Answer("", List.of(kind));
  }

  private static Answer held(List<String> kinds) {
    return new Answer("", List.copyOf(kinds));
  }

  private static boolean endsBeforeItStarts(TreeMap<String, String> values) {
    for (var pair :
        List.of("start_date exit_date", "effective_start effective_end", "start_date end_date")) {
      var names = pair.split(" ");
      var start = values.get(names[0]);
      var end = values.get(names[1]);
      if (start != null && end != null && LocalDate.parse(end).isBefore(LocalDate.parse(start))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> value(Field field, String text, List<String> problems) {
    return switch (field.form()) {
      case RECORD, UNUSED, PERSONAL -> Optional.empty();
      case TRANSACTION -> transaction(text, problems);
      case DISTRICT -> district(text, problems);
      case SCHOOL -> matched(text, "\\d{7}", "BadPlaceCode", problems).map(PlainReader::whole);
      case YEAR, ANY_YEAR -> year(field, text, problems);
      case STATE_ID ->
          matched(text, "(?!0{10})\\d{10}", "BadStateId", problems).map(PlainReader::whole);
      case STAFF -> matched(text, NO_OR_ANY_STAFF, "BadStaffId", problems).map(PlainReader::whole);
      case TEACHER -> text.matches(NO_OR_ANY_STAFF) ? Optional.of(whole(text)) : Optional.empty();
      case CODE -> code(field, text, problems);
      case DATE -> day(text, LocalDate.of(1950, 1, 1), problems);
      case BIRTH_DATE ->
          day(text, LocalDate.of(1900, 1, 1), problems).map(d -> whole(d.substring(0, 4)));
      case FLAG -> matched(text, "[YN]", "NotAFlag", problems).map(f -> f.equals("Y") ? "1" : "0");
      case TEXT -> matched(text, ".{0,200}", "TextTooLong", problems);
      case DAYS, CREDITS, HOURS, PERCENT -> number(field, text, problems);
      case YEARS -> number(field, text, problems).map(n -> Long.toString(Long.parseLong(n) / 100));
    };
  }

  private static Optional<String> matched(
      String text, String pattern, String kind, List<String> problems) {
    if (!text.matches(pattern)) {
      problems.add(kind);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String whole(String digits) {
    return Long.toString(Long.parseLong(digits));
  }

  private static Optional<String> transaction(String text, List<String> problems) {
    return matched(text, "[DRAU]", "UnknownCode", problems);
  }

  private Optional<String> district(String text, List<String> problems) {
    var district = matched(text, "\\d{7}", "BadPlaceCode", problems);
    if (district.isPresent() && !text.equals(file.district().cds())) {
      problems.add("OtherDistrict");
    }
    return district;
  }

  private Optional<String> year(Field field, String text, List<String> problems) {
    var year =
        text.matches("\\d{4}-\\d{4}")
            ? org.foothill.core.SchoolYear.parse(text)
            : Optional.<org.foothill.core.SchoolYear>empty();
    if (year.isEmpty()) {
      problems.add("BadSchoolYear");
    } else if (field.form() == FieldForm.YEAR && !year.get().equals(file.year())) {
      problems.add("OtherYear");
    }
    return year.map(y -> Integer.toString(y.ending()));
  }

  private static Optional<String> code(Field field, String text, List<String> problems) {
    var codes = field.codes();
    var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (codes != null && !codes.contains(bytes, 0, bytes.length)) {
      if (codes.closed()) {
        problems.add("UnknownCode");
      }
    }
    if (bytes.length > 16 && (codes == null || !codes.closed())) {
      problems.add("TextTooLong");
    }
    return Optional.of(text);
  }

  private Optional<String> day(String text, LocalDate first, List<String> problems) {
    try {
      var day = LocalDate.parse(matched(text, "\\d{8}", "", new ArrayList<>()).orElse("x"), DAY);
      if (day.isBefore(first) || day.isAfter(LocalDate.of(file.year().ending() + 1, 12, 31))) {
        problems.add("ImplausibleDate");
      }
      return Optional.of(day.toString());
    } catch (DateTimeException e) {
      problems.add("ImpossibleDate");
      return Optional.empty();
    }
  }

  private static Optional<String> number(Field field, String text, List<String> problems) {
    if (text.length() > 10 || !text.matches("\\d+\\.?\\d{0,2}|\\.\\d{1,2}")) {
      problems.add("NotANumber");
      return Optional.empty();
    }
    var hundredths =
        new BigDecimal(text.startsWith(".") ? "0" + text : text).movePointRight(2).toBigInteger();
    if (hundredths.intValue() > field.form().limit() || hundredths.bitLength() > 31) {
      problems.add("NumberTooLarge");
    }
    return Optional.of(hundredths.toString());
  }

  private String row(TreeMap<String, String> values, int number) {
    var kind = file.layout().kind();
    var cells = new ArrayList<String>();
    switch (kind.person()) {
      case LEARNER -> cells.add(values.get("state_id"));
      case STAFF -> cells.add(values.get("staff_id"));
      case NOBODY -> {}
    }
    cells.add(values.getOrDefault("school", "0"));
    cells.add(Integer.toString(number));
    if (kind.change() == Change.BY_ROW) {
      cells.add("D".equals(values.get("transaction")) ? "1" : "0");
    }
    for (var column : kind.columns()) {
      var field = fields.stream().filter(f -> column.name().equals(f.column())).findFirst();
      cells.add(field.map(f -> values.getOrDefault(f.name(), "")).orElse(""));
    }
    return String.join("^", cells);
  }
}
