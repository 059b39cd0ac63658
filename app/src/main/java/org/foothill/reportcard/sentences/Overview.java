package org.foothill.reportcard.sentences;

import org.foothill.core.SchoolYear;

/**
 * How the main measures of the plan moved since the year before, for the first sentence that
 * readers meet. Counted are measures with a wanted way and two figures that can be compared.
 *
 * @param newest year of the newest figures
 */
public record Overview(SchoolYear newest, int better, int same, int worse) {
  public int all() {
    return better + same + worse;
  }
}
