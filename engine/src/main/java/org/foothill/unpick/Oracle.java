package org.foothill.unpick;

import java.util.Optional;

/** Answers how great a sum can be on one island, and by which point. */
interface Oracle extends AutoCloseable {
  /**
   * @param bound no point has more
   * @param point a point with the greatest sum found; empty when none was found
   * @param sure false when more points with greater sums may exist below the bound
   */
  record Best(double bound, Optional<double[]> point, boolean sure) {
    static final Best UNKNOWN = new Best(Double.POSITIVE_INFINITY, Optional.empty(), false);
  }

  /** Weights by place within the island. */
  Best greatest(double[] weights);

  @Override
  void close();
}
