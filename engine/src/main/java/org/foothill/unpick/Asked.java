package org.foothill.unpick;

import java.util.Arrays;

/** Asks for sums over the board: of one line at a time, or of an oracle on an island. */
interface Asked {
  /** No reading of what is printed has more; a point, if there is one, was seen by all aims. */
  Oracle.Best greatest(int[] quantities, double[] weights);

  /** Whether answers come with points. */
  boolean hasPoints();

  default Oracle.Best greatest(int[] quantities) {
    return greatest(quantities, all(quantities, 1));
  }

  /** The bound is the least sum, negated. */
  default Oracle.Best least(int[] quantities) {
    return greatest(quantities, all(quantities, -1));
  }

  private static double[] all(int[] quantities, double weight) {
    var weights = new double[quantities.length];
    Arrays.fill(weights, weight);
    return weights;
  }

  /** What one line at a time says. */
  record OfLines(Narrowing known) implements Asked {
    @Override
    public Oracle.Best greatest(int[] quantities, double[] weights) {
      double sum = 0;
      for (int i = 0; i < quantities.length; i++) {
        long bound = weights[i] > 0 ? known.high(quantities[i]) : known.low(quantities[i]);
        sum += weights[i] * bound;
      }
      return new Oracle.Best(sum, java.util.Optional.empty(), true);
    }

    @Override
    public boolean hasPoints() {
      return false;
    }
  }
}
