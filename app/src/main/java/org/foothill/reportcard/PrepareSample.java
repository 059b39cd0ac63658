package org.foothill.reportcard;

import org.foothill.access.Actor;

/**
 * For the demo and for tests: takes the steps before the first edition of invented data, through
 * the doors that people use, in the names of invented people.
 */
public interface PrepareSample {
  void prepare(Actor actor);
}
