package org.foothill.published;

import java.util.Set;

/**
 * What the state published in some years.
 *
 * @param exact true when the habits of print were checked: which zeros, which flags, which change
 *     level
 * @param coloured codes of indicators with levels and colour
 * @param statusOnly codes of indicators with a status level and nothing else
 * @param figuresOnly codes of indicators without levels
 * @param changeLevelFromTable codes of indicators whose change level is printed before the
 *     three-by-five rule
 */
record Publication(
    Effective effective,
    boolean exact,
    Set<String> coloured,
    Set<String> statusOnly,
    Set<String> figuresOnly,
    Set<String> changeLevelFromTable) {
  /** How much was published of an indicator. */
  enum Extent {
    COLOUR,
    STATUS_LEVEL,
    FIGURES
  }

  Extent extent(String indicator) {
    if (coloured.contains(indicator)) {
      return Extent.COLOUR;
    }
    return statusOnly.contains(indicator) ? Extent.STATUS_LEVEL : Extent.FIGURES;
  }

  boolean knows(String indicator) {
    return extent(indicator) != Extent.FIGURES || figuresOnly.contains(indicator);
  }
}
