package org.foothill.accountability;

/** Whose figures they are; the state's record types X, D and S. */
public enum PlaceKind {
  STATE,
  /** A district, or a county office in its role as one. */
  DISTRICT,
  SCHOOL
}
