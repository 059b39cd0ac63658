package org.foothill.sample;

import org.jspecify.annotations.Nullable;

/**
 * A course in one school year with its marks; no mark for a semester in which it is not taken.
 *
 * @param autumn mark of the first semester
 * @param spring mark of the second semester
 */
record Taken(Course course, @Nullable Mark autumn, @Nullable Mark spring) {
  /** The mark of semester 1 or 2. */
  @Nullable Mark in(int semester) {
    return semester == 1 ? autumn : spring;
  }
}
