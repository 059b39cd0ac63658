package org.foothill.unpick;

import java.util.List;

/** The closed set of answers to an attack. */
public sealed interface Attacked {
  /** The tables were understood. */
  record Understood(Report report) implements Attacked {}

  /** They contradict themselves, or they are too large. */
  record NotUnderstood(List<Fault> faults) implements Attacked {
    public NotUnderstood {
      faults = List.copyOf(faults);
    }
  }
}
