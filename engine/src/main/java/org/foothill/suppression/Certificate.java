package org.foothill.suppression;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a family is safe, in a form that can be checked without any solver: complete tables that
 * agree with everything printed, and for each statement that must not be provable two of them that
 * contradict each other. It holds the true counts, so it is as secret as they are.
 *
 * @param family name
 * @param unit what stands for one person
 * @param cells every count, printed or not
 * @param sums positions in {@code cells}, the whole first: what every table must add up to
 * @param tables each told by what differs from the true one
 * @param proofs one for each statement
 */
public record Certificate(
    String family,
    long unit,
    List<Sight> cells,
    List<List<Integer>> sums,
    List<Table> tables,
    List<Proof> proofs) {
  /** A table number that stands for the true table. */
  public static final int TRUTH = -1;

  public Certificate {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
    tables = List.copyOf(tables);
    proofs = List.copyOf(proofs);
  }

  /**
   * A count and what readers are told about it.
   *
   * @param people whether it counts people, so that a small one must not be provable
   * @param low least value that what is printed allows; zeros are public
   * @param high greatest
   */
  public record Sight(String name, long truth, boolean people, long low, long high) {}

  /** What differs from the true table. */
  public record Table(List<Integer> cells, List<Long> values) {
    public Table {
      cells = List.copyOf(cells);
      values = List.copyOf(values);
    }
  }

  /**
   * The sum of these cells is {@code width} or more apart in these two tables.
   *
   * @param lower number of a table, or {@link #TRUTH}
   */
  public record Proof(List<Integer> cells, long width, int lower, int upper) {
    public Proof {
      cells = List.copyOf(cells);
    }
  }

  static Certificate of(Printing printing, Evidence evidence, List<Needs.Target> targets) {
    var family = printing.family;
    var sights = new ArrayList<Sight>();
    for (int c = 0; c < family.cells().size(); c++) {
      var cell = family.cells().get(c);
      sights.add(
          new Sight(cell.name(), cell.value(), cell.people(), printing.low[c], printing.high[c]));
    }
    var sums = new ArrayList<List<Integer>>();
    for (var relation : printing.relations) {
      sums.add(java.util.Arrays.stream(relation).boxed().toList());
    }
    var witnesses = evidence.witnesses();
    var tables = witnesses.stream().map(Certificate::table).toList();
    var proofs = targets.stream().map(target -> proof(evidence, witnesses, target)).toList();
    return new Certificate(family.name(), family.unit(), sights, sums, tables, proofs);
  }

  private static Table table(Witness witness) {
    return new Table(
        java.util.Arrays.stream(witness.cells()).boxed().toList(),
        java.util.Arrays.stream(witness.values()).boxed().toList());
  }

  private static Proof proof(Evidence evidence, List<Witness> witnesses, Needs.Target target) {
    int lower = TRUTH;
    int upper = TRUTH;
    long least = evidence.truth(target);
    long most = least;
    for (int w = 0; w < witnesses.size(); w++) {
      long sum = evidence.sum(witnesses.get(w), target);
      lower = sum < least ? w : lower;
      upper = sum > most ? w : upper;
      least = Math.min(least, sum);
      most = Math.max(most, sum);
    }
    var cells = java.util.Arrays.stream(target.cells()).boxed().toList();
    return new Proof(cells, target.width(), lower, upper);
  }
}
