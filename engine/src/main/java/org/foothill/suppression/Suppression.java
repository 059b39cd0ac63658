package org.foothill.suppression;

import java.util.List;

/** The closed set of answers of {@link Suppressor}. */
public sealed interface Suppression {
  /**
   * A way of printing that its audit could not break.
   *
   * @param steps the step to print, for every entry
   * @param loss what readers lose by what is held back beyond what is small itself
   * @param certificate why it is safe, for {@link CertificateCheck}
   */
  record Protected(List<Integer> steps, AuditReport report, Loss loss, Certificate certificate)
      implements Suppression {
    public Protected {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What is lost by holding back.
   *
   * @param cost sum of the costs of the steps that were taken
   * @param bound no safe choice costs less; -1 when that is not known
   */
  record Loss(double cost, double bound) {
    /** Whether nothing safe is cheaper, apart from rounding. */
    public boolean isLeast() {
      return bound >= 0 && gap() < 0.001;
    }

    /** By how much of the cost a cheaper choice could at most be better; 1 when unknown. */
    public double gap() {
      return bound < 0 ? 1 : cost == 0 ? 0 : Math.max(0, (cost - bound) / cost);
    }
  }

  /** Even with everything hidden that may be hidden, something stays provable. */
  record NotProtectable(String reason, AuditReport report) implements Suppression {}

  /** The input contradicts itself: the parts exceed the whole by {@code difference}. */
  record Inconsistent(String relation, long difference) implements Suppression {}
}
