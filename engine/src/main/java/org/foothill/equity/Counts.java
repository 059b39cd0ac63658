package org.foothill.equity;

/**
 * A group of students and those of them with an outcome.
 *
 * @param students how many there are; at least 1
 * @param outcomes how many of them have the outcome
 */
public record Counts(long students, long outcomes) {
  private static final long MOST = 1_000_000_000;

  public Counts {
    if (students < 1 || students > MOST || outcomes < 0 || outcomes > students) {
      throw new IllegalArgumentException(
          "The outcomes (%d) must lie in 0..students (%d), and there must be students."
              .formatted(outcomes, students));
    }
  }

  /** Those without the outcome, for outcomes that are bad. */
  public Counts complement() {
    return new Counts(students, students - outcomes);
  }

  /** Outcomes per student. */
  public Fraction rate() {
    return Fraction.of(outcomes, students);
  }

  public boolean holds(Counts part) {
    return part.students <= students
        && part.outcomes <= outcomes
        && part.students - part.outcomes <= students - outcomes;
  }
}
