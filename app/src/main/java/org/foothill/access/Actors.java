package org.foothill.access;

import java.util.Optional;

/** Who is acting now. */
public interface Actors {
  /** The signed-in person of the current request; empty when nobody is. */
  Optional<Actor> current();

  /**
   * Whoever runs a command: may read the data directory, so may do everything; written to the audit
   * trail as such.
   */
  Actor commandLine();
}
