package org.foothill.cells;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foothill.cells.CellSink.Place;

/** The second reading: row by row, bit by bit, into a map. */
final class PlainLoop {
  private PlainLoop() {}

  static Map<String, String> count(Shape shape, FactBlock block) {
    var sums = new HashMap<Key, long[]>();
    for (int row = 0; row < block.rows(); row++) {
      for (var level : Level.values()) {
        for (int group = 0; group < shape.groups(); group++) {
          if ((block.masks()[group / 64][row] >> group % 64 & 1) == 1) {
            var key = new Key(level, place(level, block, row), group);
            add(
                sums.computeIfAbsent(key, k -> new long[shape.bits() + shape.amounts()]),
                shape,
                block,
                row);
          }
        }
      }
    }
    var texts = new TreeMap<String, String>();
    sums.forEach((key, values) ->
        texts.put(
            key.toString(),
            Arrays.stream(values).mapToObj(v -> v + " ").collect(Collectors.joining())));
    return texts;
  }

  private record Key(Level level, Place place, int group) {
    @Override
    public String toString() {
      return "%s %s %d".formatted(level, place, group);
    }
  }

  private static void add(long[] sums, Shape shape, FactBlock block, int row) {
    for (int bit = 0; bit < shape.bits(); bit++) {
      sums[bit] += block.bits()[bit / 64][row] >> bit % 64 & 1;
    }
    for (int amount = 0; amount < shape.amounts(); amount++) {
      sums[shape.bits() + amount] += block.amounts()[amount][row];
    }
  }

  private static Place place(Level level, FactBlock block, int row) {
    int grade = level.byGrade() ? block.grade()[row] : 0;
    int district = block.district()[row];
    return switch (level) {
      case SCHOOL_GRADE, SCHOOL -> new Place(district, block.school()[row], grade);
      case DISTRICT_GRADE, DISTRICT -> new Place(district, 0, grade);
      case STATE_GRADE, STATE -> new Place(0, 0, grade);
    };
  }
}
