package org.foothill.demo;

import org.foothill.core.Progress;

/**
 * One step of the demo: what it is called while it runs, and the sentence it ends with.
 *
 * @param kind the kind of job that the same work is elsewhere, so that the list of work shows it;
 *     empty for none
 */
record DemoStep(String name, String kind, Work work) {
  /** A step that is no job elsewhere. */
  DemoStep(String name, Work work) {
    this(name, "", work);
  }

  /** Does the step. */
  interface Work {
    Done run(Progress progress);
  }

  /** How a step ended. */
  sealed interface Done {
    record Well(String sentence) implements Done {}

    /** The demo cannot go on; the sentence says why and what to do. */
    record Stuck(String sentence) implements Done {}
  }
}
