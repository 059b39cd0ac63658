package org.foothill.cells;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.foothill.cells.CellSink.Place;
import org.jspecify.annotations.Nullable;

/**
 * Folds sorted rows of facts into cells in one pass. Rows may come in any number of blocks. Results
 * are sums of integers: rows may be cut anywhere into several foldings, whose cells are then added.
 *
 * <pre>
 *   rows  -> packed counters -> tally of school and grade -> school -> district -> state
 *            (255 rows at most)
 * </pre>
 */
public final class Folding {
  private final Set<Level> levels;
  private final boolean byGrade;
  private final CellSink sink;
  private final Shape shape;
  private final PackedCounters counters;
  private final Tally run;
  private final Tally school;
  private final Tally district;
  private final Tally state;
  private final TreeMap<Integer, Tally> districtGrades = new TreeMap<>();
  private final TreeMap<Integer, Tally> stateGrades = new TreeMap<>();
  private @Nullable Place at;

  public Folding(Shape shape, Set<Level> levels, CellSink sink) {
    this.shape = shape;
    this.levels = EnumSet.copyOf(levels);
    this.byGrade = levels.stream().anyMatch(Level::byGrade);
    this.sink = sink;
    this.counters = new PackedCounters(shape);
    this.run = new Tally(shape);
    this.school = new Tally(shape);
    this.district = new Tally(shape);
    this.state = new Tally(shape);
  }

  /** Adds the block's rows. */
  public void add(FactBlock block) {
    add(block, 0, block.rows());
  }

  /** Adds the rows {@code from} (inclusive) to {@code to} (exclusive) of the block. */
  public void add(FactBlock block, int from, int to) {
    int row = from;
    while (row < to) {
      int end = endOfRun(block, row, to);
      int grade = byGrade ? block.grade()[row] : 0;
      moveTo(new Place(block.district()[row], block.school()[row], grade));
      counters.add(block, row, end, run);
      row = end;
    }
  }

  /** Closes the last places. The folding is empty afterwards. */
  public void finish() {
    if (at != null) {
      closeRun(at);
      closeSchool(at);
      closeDistrict(at);
      at = null;
    }
    stateGrades.forEach((grade, tally) -> emit(Level.STATE_GRADE, new Place(0, 0, grade), tally));
    stateGrades.clear();
    emit(Level.STATE, new Place(0, 0, 0), state);
  }

  private int endOfRun(FactBlock block, int from, int to) {
    int district = block.district()[from];
    int school = block.school()[from];
    byte grade = block.grade()[from];
    int row = from + 1;
    while (row < to
        && block.school()[row] == school
        && block.district()[row] == district
        && (!byGrade || block.grade()[row] == grade)) {
      row++;
    }
    return row;
  }

  private void moveTo(Place next) {
    var last = at;
    if (last != null && !last.equals(next)) {
      if (last.compareTo(next) > 0) {
        throw new IllegalArgumentException(
            "The rows must be sorted by district, school and grade, but %s comes after %s."
                .formatted(next, last));
      }
      closeRun(last);
      if (last.district() != next.district() || last.school() != next.school()) {
        closeSchool(last);
      }
      if (last.district() != next.district()) {
        closeDistrict(last);
      }
    }
    at = next;
  }

  private void closeRun(Place place) {
    counters.flush(run);
    if (levels.contains(Level.SCHOOL_GRADE)) {
      sink.take(Level.SCHOOL_GRADE, place, run);
    }
    if (levels.contains(Level.DISTRICT_GRADE) || levels.contains(Level.STATE_GRADE)) {
      districtGrades.computeIfAbsent(place.grade(), grade -> new Tally(shape)).add(run);
    }
    school.add(run);
    run.clear();
  }

  private void closeSchool(Place place) {
    if (levels.contains(Level.SCHOOL)) {
      sink.take(Level.SCHOOL, new Place(place.district(), place.school(), 0), school);
    }
    district.add(school);
    school.clear();
  }

  private void closeDistrict(Place place) {
    for (var entry : districtGrades.entrySet()) {
      var tally = entry.getValue();
      if (!tally.isEmpty()) {
        stateGrades.computeIfAbsent(entry.getKey(), grade -> new Tally(shape)).add(tally);
        emit(Level.DISTRICT_GRADE, new Place(place.district(), 0, entry.getKey()), tally);
      }
    }
    state.add(district);
    emit(Level.DISTRICT, new Place(place.district(), 0, 0), district);
  }

  private void emit(Level level, Place place, Tally tally) {
    if (levels.contains(level) && !tally.isEmpty()) {
      sink.take(level, place, tally);
    }
    tally.clear();
  }
}
