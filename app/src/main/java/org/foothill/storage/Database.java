package org.foothill.storage;

import org.foothill.storage.postgres.EmbeddedPostgres;
import org.foothill.storage.postgres.Endpoint;

/** The PostgreSQL that this installation uses: its own, or one that somebody else looks after. */
sealed interface Database extends AutoCloseable {
  /** Where it answers now; an embedded one is started when it does not run. */
  Endpoint endpoint();

  @Override
  void close();

  record Embedded(EmbeddedPostgres server) implements Database {
    @Override
    public Endpoint endpoint() {
      return server.endpoint();
    }

    @Override
    public void close() {
      server.close();
    }
  }

  record External(Endpoint endpoint) implements Database {
    @Override
    public void close() {
      // Not ours to stop.
    }
  }
}
