package org.foothill.suppression;

/** Finds the best solver of this machine, once and only when somebody asks. */
final class Solvers {
  private Solvers() {}

  static LinearSolver best() {
    return Loaded.BEST;
  }

  private static final class Loaded {
    static final LinearSolver BEST = Glop.load().orElseGet(ExactSimplex::new);
  }
}
