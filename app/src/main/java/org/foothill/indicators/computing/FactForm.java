package org.foothill.indicators.computing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foothill.cells.Shape;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.definitions.Definition;
import org.foothill.indicators.definitions.GroupRule;

/**
 * Where groups, outcomes and days stand in the rows of one facts file. Words hold 63 bits and not
 * 64: DuckDB's integers are signed, and a shift into the sign is an error there.
 *
 * @param year the school year whose facts they are
 * @param groups the groups whose traits the year's records know, in catalogue order
 * @param slots the definitions that the year's records suffice for
 * @param sums definitions that add up the figures of several years; they need no facts
 */
record FactForm(SchoolYear year, List<GroupRule> groups, List<Slot> slots, List<Definition> sums) {
  private static final int WORD = 63;

  FactForm {
    groups = List.copyOf(groups);
    slots = List.copyOf(slots);
    sums = List.copyOf(sums);
  }

  /**
   * One definition's place.
   *
   * @param word the long that holds its outcomes, {@code shift} the bit of the first
   * @param firstCount where its outcomes begin among all counts of a cell
   * @param firstAmount where its numerator and denominator are among the sums; -1 without days
   */
  record Slot(Definition definition, int word, int shift, int firstCount, int firstAmount) {}

  static FactForm of(SchoolYear year, List<GroupRule> groups, List<Definition> definitions) {
    var slots = new ArrayList<Slot>();
    var sums = new ArrayList<Definition>();
    int word = 0;
    int shift = 0;
    int count = 0;
    int amount = 0;
    for (var definition : definitions) {
      if (definition.isSum()) {
        sums.add(definition);
        continue;
      }
      int outcomes = definition.outcomes().size();
      if (shift + outcomes > WORD) {
        word++;
        shift = 0;
      }
      int firstAmount = definition.sumsDays() ? amount : -1;
      slots.add(new Slot(definition, word, shift, count, firstAmount));
      shift += outcomes;
      count += outcomes;
      amount += definition.sumsDays() ? 2 : 0;
    }
    return new FactForm(year, groups, slots, sums);
  }

  /** Everything that gets figures. */
  Stream<Definition> definitions() {
    return Stream.concat(slots.stream().map(Slot::definition), sums.stream());
  }

  int maskWords() {
    return (groups.size() + WORD - 1) / WORD;
  }

  int bitWords() {
    return slots.isEmpty() ? 0 : slots.getLast().word() + 1;
  }

  int counts() {
    return slots.stream().mapToInt(slot -> slot.definition().outcomes().size()).sum();
  }

  int amounts() {
    return 2 * (int) slots.stream().filter(slot -> slot.firstAmount() >= 0).count();
  }

  /** What the kernel is told: whole words, of which the last bit of each stays empty. */
  Shape shape() {
    int last = groups.size() - 1;
    int lastSlot = slots.isEmpty() ? 0 : slots.getLast().shift() + outcomesOfLast();
    return new Shape(
        kernelGroup(last) + 1, slots.isEmpty() ? 0 : (bitWords() - 1) * 64 + lastSlot, amounts());
  }

  private int outcomesOfLast() {
    return slots.getLast().definition().outcomes().size();
  }

  static int maskWord(int group) {
    return group / WORD;
  }

  static int maskShift(int group) {
    return group % WORD;
  }

  static int kernelGroup(int group) {
    return maskWord(group) * 64 + maskShift(group);
  }

  /** The group that a kernel's number stands for. */
  static int groupOf(int kernelGroup) {
    return kernelGroup / 64 * WORD + kernelGroup % 64;
  }

  static int kernelBit(Slot slot, int outcome) {
    return slot.word() * 64 + slot.shift() + outcome;
  }
}
