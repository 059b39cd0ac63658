package org.foothill.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private static final Set<Level> ALL_LEVELS = EnumSet.allOf(Level.class);

  static LongStream seeds() {
    return new Random().longs(150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsLikeAPlainLoop(long seed) {
    var facts = RandomFacts.of(seed);
    assertThat(asMap(facts.shape(), CellTable.fold(facts.shape(), facts.block(), ALL_LEVELS, 1)))
        .isEqualTo(PlainLoop.count(facts.shape(), facts.block()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rowsMayBeCutAnywhereAndAdded(long seed) {
    var facts = RandomFacts.of(seed);
    var random = new Random(seed);
    var sum = new CellTable(facts.shape());
    int from = 0;
    while (from < facts.block().rows()) {
      int to = Math.min(facts.block().rows(), from + 1 + random.nextInt(300));
      var part = new CellTable(facts.shape());
      var folding = new Folding(facts.shape(), ALL_LEVELS, part);
      int middle = from + random.nextInt(to - from + 1);
      folding.add(facts.block(), from, middle);
      folding.add(facts.block(), middle, to);
      folding.finish();
      sum = random.nextBoolean() ? sum.plus(part) : part.plus(sum);
      from = to;
    }
    assertThat(asMap(facts.shape(), sum)).isEqualTo(PlainLoop.count(facts.shape(), facts.block()));
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 3, 4, 7})
  void anyNumberOfThreadsGivesTheSameCells(int threads) {
    for (long seed = 1; seed <= 20; seed++) {
      var facts = RandomFacts.of(seed);
      var folded = CellTable.fold(facts.shape(), facts.block(), ALL_LEVELS, threads);
      assertThat(asMap(facts.shape(), folded))
          .as("seed %d", seed)
          .isEqualTo(PlainLoop.count(facts.shape(), facts.block()));
    }
  }

  @ParameterizedTest(name = "{0} students in one grade")
  @ValueSource(ints = {254, 255, 256, 510, 511, 1023, 1024, 3_000, 100_000})
  void countersNeverOverflowInALargeGrade(int students) {
    var shape = new Shape(70, 70, 1);
    var block = FactBlock.withRoom(shape, students);
    for (int row = 0; row < students; row++) {
      block.district()[row] = 1964881;
      block.school()[row] = 1936103;
      block.grade()[row] = 9;
      block.amounts()[0][row] = 18_000;
      for (int group = 0; group < 70; group += 23) {
        block.setMember(row, group);
      }
      for (int bit = 0; bit < 70; bit += 3) {
        block.setBit(row, bit);
      }
    }
    var table = CellTable.fold(shape, block, Set.of(Level.SCHOOL_GRADE, Level.STATE), 1);
    assertThat(table.size(Level.SCHOOL_GRADE)).isEqualTo(4);
    for (var level : Set.of(Level.SCHOOL_GRADE, Level.STATE)) {
      assertThat(table.group(level, 3)).isEqualTo(69);
      assertThat(table.count(level, 3, 69)).isEqualTo(students);
      assertThat(table.count(level, 3, 68)).isZero();
      assertThat(table.amount(level, 3, 0)).isEqualTo(18_000L * students);
    }
  }

  @Test
  void sumsOfAmountsMayExceedAnInteger() {
    var shape = new Shape(1, 1, 1);
    var block = FactBlock.withRoom(shape, 10);
    for (int row = 0; row < 10; row++) {
      block.setMember(row, 0);
      block.amounts()[0][row] = Integer.MAX_VALUE;
    }
    var table = CellTable.fold(shape, block, Set.of(Level.STATE), 1);
    assertThat(table.amount(Level.STATE, 0, 0)).isEqualTo(10L * Integer.MAX_VALUE);
  }

  @Test
  void rowsOutOfOrderAreRefused() {
    var shape = new Shape(1, 1, 0);
    var block = FactBlock.withRoom(shape, 2);
    block.school()[0] = 2;
    block.school()[1] = 1;
    assertThatThrownBy(() -> CellTable.fold(shape, block, Set.of(Level.SCHOOL), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sorted by district, school and grade");
  }

  @Test
  void noRowsGiveNoCells() {
    var shape = new Shape(3, 3, 1);
    var table = CellTable.fold(shape, FactBlock.withRoom(shape, 0), ALL_LEVELS, 2);
    assertThat(table.isEmpty()).isTrue();
  }

  private static Map<String, String> asMap(Shape shape, CellTable table) {
    var cells = new TreeMap<String, String>();
    for (var level : Level.values()) {
      for (int row = 0; row < table.size(level); row++) {
        var sums = new StringBuilder();
        for (int bit = 0; bit < shape.bits(); bit++) {
          sums.append(table.count(level, row, bit)).append(' ');
        }
        for (int amount = 0; amount < shape.amounts(); amount++) {
          sums.append(table.amount(level, row, amount)).append(' ');
        }
        cells.put(
            "%s %s %d".formatted(level, table.place(level, row), table.group(level, row)),
            sums.toString());
      }
    }
    return cells;
  }
}
