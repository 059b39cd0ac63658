package org.foothill.solvers;

import java.util.Optional;

/** Finds the best solvers of this machine, once and only when somebody asks. */
public final class Solvers {
  private Solvers() {}

  public static LinearSolver linear() {
    return Loaded.LINEAR;
  }

  /** Linear programs in exact fractions: small ones only, and never trusted for an audit. */
  public static LinearSolver exact() {
    return new ExactSimplex();
  }

  /** Empty where the native library does not run. */
  public static Optional<IntegerSolver> integer() {
    return Loaded.INTEGER;
  }

  private static final class Loaded {
    private static final Optional<LinearSolver> NATIVE = Glop.load();
    static final LinearSolver LINEAR = NATIVE.orElseGet(ExactSimplex::new);
    static final Optional<IntegerSolver> INTEGER = NATIVE.map(_ -> new CpSat());
  }
}
