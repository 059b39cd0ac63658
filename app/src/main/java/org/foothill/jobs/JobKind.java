package org.foothill.jobs;

import org.foothill.core.Progress;

/**
 * Work of one kind. Running it twice with the same arguments must do no harm: a job that was killed
 * is started again from its arguments.
 */
public interface JobKind {
  String kind();

  /** Returns one sentence that says what was done, or throws. A refusal is a sentence too. */
  String run(String arguments, Progress progress);
}
