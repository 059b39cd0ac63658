package org.foothill.accountability;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one year.
 *
 * @param students the denominator; -1 when it is not known
 * @param status null when there is none
 */
public record YearFigure(long students, @Nullable Tenths status) {
  /** Nothing is known. */
  public static final YearFigure UNKNOWN = new YearFigure(-1, null);

  public boolean hasStudents() {
    return students >= 0;
  }
}
