package org.foothill.disclosure.unpick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.foothill.unpick.Cell;
import org.foothill.unpick.Cell.Saying;
import org.foothill.unpick.Fault;
import org.foothill.unpick.Rounded;
import org.foothill.unpick.Schema;
import org.foothill.unpick.View;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file as cells. */
final class CellReader {
  private static final Map<String, String> USUAL_MARKS =
      Map.of("*", "hidden", "hidden", "hidden", "", "absent", "N/A", "absent");

  /** More lines than this are more counts than fit into two gigabytes. */
  private static final int LONGEST = 1_000_000;

  private static final String TOO_LONG =
      "the table goes on after %d lines. Give fewer years or places at once";

  private final Schema schema;
  private final MappingFile mapping;
  private final String file;
  private final Consumer<Fault> faults;
  private final Map<String, Integer> header = new LinkedHashMap<>();

  /** Where each thing may stand, looked up once for the whole file. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  CellReader(Schema schema, MappingFile mapping, String file, Consumer<Fault> faults) {
    this.schema = schema;
    this.mapping = mapping;
    this.file = file;
    this.faults = faults;
  }

  /** One line of the file, or a part of it where groups are columns. */
  private record Row(int number, List<String> fields, Map<String, String> fixed) {}

  List<Cell> read(String text) {
    var lines = CsvLines.of(text, mapping.separator());
    if (lines.isEmpty()) {
      return List.of();
    }
    if (lines.size() > LONGEST) {
      fault(Fault.Kind.TOO_LARGE, LONGEST, TOO_LONG.formatted(LONGEST));
      return List.of();
    }
    for (int c = 0; c < lines.getFirst().size(); c++) {
      header.putIfAbsent(lines.getFirst().get(c), c);
    }
    var missing =
        schema.dimensions().stream()
            .map(Schema.Dimension::name)
            .filter(name -> !isWide(name) && !isFixed(name) && column(name).isEmpty())
            .findFirst();
    if (missing.isPresent()) {
      fault(Fault.Kind.UNREADABLE, 1, "there is no column for " + missing.get());
      return List.of();
    }
    var cells = new ArrayList<Cell>();
    for (int l = 1; l < lines.size(); l++) {
      for (var row : rows(l + 1, lines.get(l))) {
        cell(row).ifPresent(cells::add);
      }
    }
    return cells;
  }

  private boolean isFixed(String dimension) {
    return mapping.fixed() != null && mapping.fixed().containsKey(dimension);
  }

  private boolean isWide(String dimension) {
    var wide = mapping.wide();
    return wide != null && dimension.equals(wide.dimension());
  }

  private List<Row> rows(int number, List<String> fields) {
    var wide = mapping.wide();
    if (wide == null || wide.columns() == null || wide.dimension() == null) {
      return List.of(new Row(number, fields, Map.of()));
    }
    var rows = new ArrayList<Row>();
    var into = wide.into() == null ? "count" : wide.into();
    for (var entry : new TreeMap<>(wide.columns()).entrySet()) {
      rows.add(
          new Row(
              number, fields, Map.of(wide.dimension(), entry.getKey(), into, entry.getValue())));
    }
    return rows;
  }

  private Optional<Integer> column(String what) {
    return places(what).stream().findFirst();
  }

  private List<Integer> places(String what) {
    return places.computeIfAbsent(what, name -> places(mapping.column(name)));
  }

  private List<Integer> places(List<String> names) {
    return names.stream().map(header::get).filter(java.util.Objects::nonNull).toList();
  }

  /** What stands in a column; the first one that is not empty where a column has several names. */
  private String text(Row row, String what) {
    var wide = row.fixed().get(what);
    return (wide == null ? places(what) : places(List.of(wide)))
        .stream()
            .filter(c -> c < row.fields().size())
            .map(row.fields()::get)
            .filter(field -> !field.isEmpty())
            .findFirst()
            .orElse("");
  }

  private Optional<Cell> cell(Row row) {
    if (text(row, "status").equals("together")) {
      // A row that adds up hidden rows: it is worked out from the others.
      return Optional.empty();
    }
    var at = schema.dimensions().stream().map(each -> code(row, each.name())).toList();
    if (at.contains("")) {
      fault(Fault.Kind.UNREADABLE, row.number(), "a code is missing");
      return Optional.empty();
    }
    return switch (text(row, "status")) {
      case "hidden" -> Optional.of(told(at, "*", "*", List.of(), row));
      case "nobody" -> Optional.of(told(at, "0", "", List.of(), row));
      default -> Optional.of(told(at, text(row, "count"), text(row, "part"), sayings(row), row));
    };
  }

  private String code(Row row, String name) {
    var fixed = MappingFile.or(mapping.fixed(), name, "").replace("{file}", file);
    var word = isWide(name) ? row.fixed().getOrDefault(name, "") : fixed;
    return mapping.code(name, word.isEmpty() ? text(row, name) : word);
  }

  private Cell told(List<String> at, String count, String part, List<Saying> sayings, Row row) {
    return new Cell(at, view(count, row), view(part, row), sayings);
  }

  private View view(String text, Row row) {
    var mark = MappingFile.or(mapping.marks(), text, USUAL_MARKS.getOrDefault(text, ""));
    return switch (mark) {
      case "hidden" -> new View.Hidden(View.Mark.PLAIN);
      case "small" -> new View.Hidden(View.Mark.SMALL);
      case "complementary" -> new View.Hidden(View.Mark.COMPLEMENTARY);
      case "absent" -> new View.Absent();
      case "nobody" -> new View.Exact(0);
      default -> {
        var ends = (mark.isEmpty() ? text : mark).split("\\.\\.", -1);
        yield ends.length == 2
            ? new View.Range(count(ends[0], row), count(ends[1], row))
            : new View.Exact(count(ends[0], row));
      }
    };
  }

  private long count(String text, Row row) {
    var number = number(text);
    if (number == null) {
      fault(
          Fault.Kind.UNREADABLE, row.number(), "%s is no number and no known mark".formatted(text));
      return 0;
    }
    if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
      fault(Fault.Kind.NOT_A_COUNT, row.number(), "%s is not a count".formatted(text));
      return 0;
    }
    return number.longValue();
  }

  private static @Nullable BigDecimal number(String text) {
    var plain = text.replace(",", "").replace("%", "").strip();
    if (plain.isEmpty()) {
      // The usual case, and an exception for each would make long files take minutes.
      return null;
    }
    try {
      var number = new BigDecimal(plain);
      return number.precision() - number.scale() > 12 ? null : number;
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private List<Saying> sayings(Row row) {
    var sayings = new ArrayList<Saying>();
    percent(row, "rate", mapping.rateUnit()).map(Saying.Rate::new).ifPresent(sayings::add);
    percent(row, "share", mapping.shareUnit()).map(Saying.Share::new).ifPresent(sayings::add);
    percent(row, "change", mapping.rateUnit())
        .map(shown -> new Saying.Change(shown, !"unrounded".equals(mapping.change())))
        .ifPresent(sayings::add);
    var low = percent(row, "low", mapping.rateUnit());
    var high = percent(row, "high", mapping.rateUnit());
    if (low.isPresent() && high.isPresent()) {
      sayings.add(new Saying.Band(low.get(), high.get()));
    }
    var mean = number(text(row, "mean"));
    if (mean != null) {
      sayings.add(new Saying.Mean(Rounded.mean(mean, unit(mean, mapping.meanUnit()))));
    }
    rank(row).ifPresent(sayings::add);
    return sayings;
  }

  private Optional<Rounded> percent(Row row, String what, @Nullable BigDecimal unit) {
    var shown = number(text(row, what));
    return shown == null
        ? Optional.empty()
        : Optional.of(Rounded.percent(shown, unit(shown, unit)));
  }

  /** Without a unit, as exact as the digits that are shown. */
  private static BigDecimal unit(BigDecimal shown, @Nullable BigDecimal unit) {
    return unit == null ? BigDecimal.ONE.movePointLeft(Math.max(0, shown.scale())) : unit;
  }

  /** Ranks are among the groups of a place, or among the places where there are no groups. */
  private Optional<Saying> rank(Row row) {
    var position = number(text(row, "rank"));
    return position == null
        ? Optional.empty()
        : Optional.of(
            new Saying.Rank(
                position.intValue(),
                schema.find(Schema.Role.GROUP).orElse(schema.dimensions().size() - 1)));
  }

  private void fault(Fault.Kind kind, int line, String what) {
    faults.accept(new Fault(kind, "%s, line %d: %s.".formatted(file, line, what)));
  }
}
