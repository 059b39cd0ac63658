package org.foothill.accountability;

/**
 * Whom a figure is about.
 *
 * @param group code of the student group, such as EL
 * @param cuts name of the cut scores that hold: a school type such as UD, or {@link #ONLY_CUTS}
 */
public record Subject(PlaceKind place, String group, String cuts) {
  /** The name of the cut scores where an indicator has one set for all. */
  public static final String ONLY_CUTS = "ALL";
}
