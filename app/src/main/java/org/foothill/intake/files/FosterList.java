package org.foothill.intake.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.intake.files.Layout.Field;
import org.foothill.intake.files.Recognition.Answer;

/**
 * Recognises the state's list of foster youth: a table with a header row, or two or three columns
 * without one. A table of student ids and dates could be anything, so the header or the file's name
 * must say "foster".
 */
final class FosterList {
  private static final String WORD = "foster";
  private static final List<Byte> SIGNS =
      List.of((byte) '^', (byte) ',', (byte) ';', (byte) '\t', (byte) '|');
  private static final Pattern STATE_ID = Pattern.compile("\\d{10}");
  private static final Pattern DISTRICT = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}-\\d{4}(?!\\d)");
  private final String name;
  private final List<TableColumn> known;

  FosterList(String name, List<TableColumn> known) {
    this.name = name;
    this.known = known;
  }

  /** The table's form: what parts its columns, what they are, whether the first line names them. */
  private record Form(byte sign, List<Field> fields, boolean header) {}

  /** Empty when the lines are something else. */
  Optional<Answer> look(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    for (byte sign : SIGNS) {
      var cells = cells(lines.getFirst(), sign);
      boolean saysSo = (name + " " + lines.getFirst()).toLowerCase(Locale.ROOT).contains(WORD);
      if (saysSo && cells.size() > 1 && known.getFirst().isNamed(cells)) {
        return Optional.of(recognise(lines, new Form(sign, fields(cells), true)));
      }
      if (saysSo && cells.size() <= 3 && STATE_ID.matcher(cells.getFirst()).matches()) {
        return Optional.of(recognise(lines, new Form(sign, inOrder(cells.size()), false)));
      }
    }
    return Optional.empty();
  }

  private List<Field> fields(List<String> header) {
    var fields = new ArrayList<Field>();
    var taken = new HashSet<String>();
    for (int i = 0; i < header.size(); i++) {
      int position = i + 1;
      String cell = header.get(i);
      fields.add(
          known.stream()
              .filter(c -> c.isNamed(cell) && taken.add(c.name()))
              .findFirst()
              .map(c -> c.at(position))
              .orElse(new Field(position, "other", FieldForm.PERSONAL, false, null, null)));
    }
    return fields;
  }

  /** State id, start, end. */
  private List<Field> inOrder(int count) {
    var fields = new ArrayList<Field>();
    for (int i = 0; i < count; i++) {
      fields.add(known.get(i).at(i + 1));
    }
    return fields;
  }

  private Answer recognise(List<String> lines, Form form) {
    var place = Place.file(name);
    for (var column : known) {
      if (column.required() && !isThere(form, column)) {
        return new Answer.Refused(new FileFinding.ColumnMissing(place, column.name()));
      }
    }
    var rows = lines.subList(form.header() ? 1 : 0, lines.size());
    var district =
        said(rows, form, "district", PlaceId::parse)
            .or(() -> inName(DISTRICT).flatMap(PlaceId::parse))
            .filter(p -> !p.isSchool());
    var year =
        said(rows, form, "year", SchoolYear::parse)
            .or(() -> inName(YEAR).flatMap(SchoolYear::parse));
    if (rows.isEmpty()) {
      return new Answer.Refused(new FileFinding.EmptyFile(place));
    }
    if (district.isEmpty() || year.isEmpty()) {
      return new Answer.Refused(new FileFinding.ListWithoutDistrictOrYear(place));
    }
    return new Answer.Readable(
        new Recognised(
            name,
            new Layout(
                "FOSTER",
                0,
                "list of foster youth",
                new Layout.Origin(true, ""),
                form.fields(),
                List.of()),
            new Recognised.LineForm(
                form.sign(), form.header(), false, 0, form.fields().size(), true),
            district.get(),
            year.get()));
  }

  private static boolean isThere(Form form, TableColumn column) {
    return form.fields().stream().anyMatch(f -> f.name().equals(column.name()));
  }

  /** What the first row with a value says. */
  private static <T> Optional<T> said(
      List<String> rows, Form form, String column, Function<String, Optional<T>> parse) {
    int index =
        form.fields().stream()
            .filter(f -> f.name().equals(column))
            .mapToInt(f -> f.position() - 1)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return rows.stream()
        .map(row -> cells(row, form.sign()))
        .filter(cells -> index < cells.size())
        .map(cells -> parse.apply(cells.get(index)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> inName(Pattern pattern) {
    return pattern.matcher(name).results().map(r -> r.group()).findFirst();
  }

  /** The row's cells without quotation marks; a sign between marks does not part them. */
  private static List<String> cells(String row, byte sign) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : row.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == sign && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
