package org.foothill.unpick;

import java.util.List;

/**
 * One place of a published table.
 *
 * @param at one code for each dimension of the schema, in its order
 * @param whole what is told about the number of people
 * @param part what is told about how many of them have the outcome
 * @param sayings what else is printed there
 */
public record Cell(List<String> at, View whole, View part, List<Saying> sayings) {
  public Cell {
    at = List.copyOf(at);
    sayings = List.copyOf(sayings);
  }

  /** A printed number that binds counts without being one. */
  public sealed interface Saying {
    /** The part as a share of the whole. */
    record Rate(Rounded shown) implements Saying {}

    /** The part as a share of the whole, between two shares that may themselves be it. */
    record Band(Rounded low, Rounded high) implements Saying {}

    /** The whole as a share of everybody's whole. */
    record Share(Rounded shown) implements Saying {}

    /**
     * By how much the rate grew since the period before; made of the two printed rates, or of the
     * rates before they were rounded.
     */
    record Change(Rounded shown, boolean ofPrinted) implements Saying {}

    /**
     * The position by the whole, the largest first, among the cells that differ only in one
     * dimension: a rank, or the order of rows, bars or shades.
     */
    record Rank(int position, int dimension) implements Saying {}

    /** The mean score of the whole. */
    record Mean(Rounded shown) implements Saying {}
  }
}
