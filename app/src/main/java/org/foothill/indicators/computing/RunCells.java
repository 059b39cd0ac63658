package org.foothill.indicators.computing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.computing.CellForm.Counted;
import org.foothill.indicators.results.IndicatorResults.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of one run: its folder has a folder for each school year. */
record RunCells(Path folder) {
  /** Where the numbers of an indicator are. */
  record Found(CellFile file, Counted counted) {}

  /** A figure's outcomes with how many students each has. */
  record Outcomes(Counted counted, long[] counts) {}

  /** A version of an indicator in a year; empty when it was not computed. */
  Optional<Found> find(IndicatorId indicator, int version, SchoolYear year) {
    return files(year)
        .flatMap(file ->
            file.form().find(indicator, version).map(each -> new Found(file, each)).stream())
        .findFirst();
  }

  /** Every version of an indicator that was computed for the year, the oldest first. */
  List<Counted> versions(IndicatorId indicator, SchoolYear year) {
    return files(year)
        .flatMap(file -> file.form().indicators().stream())
        .filter(each -> each.indicator().equals(indicator.code()))
        .sorted(Comparator.comparingInt(Counted::version))
        .toList();
  }

  private Stream<CellFile> files(SchoolYear year) {
    var place = folder.resolve(year.toString());
    return Stream.of(Clock.values())
        .map(clock -> CellFile.of(place, clock))
        .filter(CellFile::exists);
  }

  /** Every place and known group, all grades together, empty cells as zeros. */
  List<Cell> cells(Connection duck, IndicatorId indicator, SchoolYear year) throws SQLException {
    var parts = parts(indicator, CellName.HOLDING, year);
    if (parts.isEmpty()) {
      return List.of();
    }
    var first = parts.getFirst();
    var cells = first.file().all(duck, first.counted());
    for (var part : parts.subList(1, parts.size())) {
      // Groups that both years know, also where nobody was there in one of them.
      var groups = part.file().form().groups();
      var known = cells.stream().filter(each -> groups.contains(each.group().code())).toList();
      cells = sum(known, part.file().all(duck, part.counted()));
    }
    return cells;
  }

  /**
   * The numbers that make up a figure: one entry, or one for each year of a sum, the newest first.
   * Empty when any of them is missing.
   */
  private List<Found> parts(IndicatorId indicator, int version, SchoolYear year) {
    var first = find(indicator, version, year);
    if (first.isEmpty()) {
      return List.of();
    }
    var parts = new ArrayList<Found>();
    parts.add(first.get());
    var sum = first.get().counted().sum();
    for (int back = 1; sum != null && back < sum.years(); back++) {
      var earlier = find(new IndicatorId(sum.of()), CellName.HOLDING, year.plus(-back));
      if (earlier.isEmpty()) {
        return List.of();
      }
      parts.add(earlier.get());
    }
    return parts;
  }

  /** Places of the newer year; who is not in the older one, adds nobody. */
  private static List<Cell> sum(List<Cell> newer, List<Cell> older) {
    record Key(PlaceId place, StudentGroup group) {}
    var known = new HashMap<Key, Cell>();
    older.forEach(each -> known.put(new Key(each.place(), each.group()), each));
    return newer.stream()
        .map(each -> plus(each, known.get(new Key(each.place(), each.group()))))
        .toList();
  }

  private static Cell plus(Cell cell, @Nullable Cell older) {
    return older == null
        ? cell
        : new Cell(
            cell.place(),
            cell.group(),
            cell.numerator() + older.numerator(),
            cell.denominator() + older.denominator());
  }

  /** How often each outcome occurs in a cell; empty when the run does not know the cell. */
  Optional<Outcomes> outcomes(Connection duck, CellName cell) throws SQLException {
    var parts = parts(cell.indicator(), cell.version(), cell.year());
    if (parts.isEmpty() || parts.getFirst().file().knows(duck, cell.place()).isEmpty()) {
      return Optional.empty();
    }
    var counted = parts.getFirst().counted();
    var sums = new long[counted.outcomes().size()];
    for (var part : parts) {
      if (!part.file().form().groups().contains(cell.group().code())) {
        return Optional.empty();
      }
      var counts = part.file().outcomes(duck, part.counted(), cell.place(), cell.group());
      for (int i = 0; i < sums.length; i++) {
        sums[i] += counts[i];
      }
    }
    return Optional.of(new Outcomes(counted, sums));
  }

  /** Numerator and denominator of one cell; empty when the run does not know it. */
  Optional<Cell> cell(Connection duck, CellName name) throws SQLException {
    var parts = parts(name.indicator(), name.version(), name.year());
    var cells = new ArrayList<Cell>();
    for (var part : parts) {
      part.file().all(duck, part.counted()).stream()
          .filter(each -> each.place().equals(name.place()) && each.group().equals(name.group()))
          .forEach(cells::add);
    }
    return parts.isEmpty() || cells.size() < parts.size()
        ? Optional.empty()
        : cells.stream().reduce(RunCells::plus);
  }
}
