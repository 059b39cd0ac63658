package org.foothill.accountability;

/**
 * The parts of the English learner progress indicator (ELPI), in students with results of both
 * years. Source: california.md 3.8.
 *
 * @param progressed moved up one level or more
 * @param keptHighest stayed at level 4
 * @param keptOther stayed at a lower level
 * @param declined moved down
 * @param alternateProgressed moved up on the alternate test
 * @param alternateKeptHighest stayed at level 3 of the alternate test
 * @param alternateOther neither, on the alternate test
 */
public record EnglishProgress(
    long progressed,
    long keptHighest,
    long keptOther,
    long declined,
    long alternateProgressed,
    long alternateKeptHighest,
    long alternateOther) {

  /** Students who made progress. */
  public long numerator() {
    return progressed + keptHighest + alternateProgressed + alternateKeptHighest;
  }

  /** Students with results; the state adds some to it where too few were tested. */
  public long denominator() {
    return numerator() + keptOther + declined + alternateOther;
  }
}
