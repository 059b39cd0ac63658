package org.foothill.unpick;

/** How hard an attacker thinks; each level knows all that the ones before it know. */
public enum Level {
  /** One line of a table at a time. */
  LINE,
  /** All lines together, in fractions. */
  LINEAR,
  /** All lines together, in whole numbers. */
  WHOLE,
  /** Groups of hidden cells taken together. */
  UNION,
  /** Knowing by which rule cells were hidden. */
  RULE;

  /** 0 to 4. */
  public int number() {
    return ordinal();
  }
}
