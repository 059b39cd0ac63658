package org.foothill.demo;

import org.foothill.core.Progress;

/** One step of the demo: what it is called while it runs, and the sentence it ends with. */
record DemoStep(String name, Work work) {
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
