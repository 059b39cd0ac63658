package org.foothill.storage;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * DuckDB, the engine that reads and writes Parquet. Every question runs on one of a few platform
 * threads with a large stack, never on the caller's: deep plans overflow a request thread's stack
 * and end the whole process.
 */
public interface Analytics {
  /**
   * Gives the question a fresh in-memory database with limits on memory and threads, runs it, and
   * drops the database. File access is open; a question that runs text from elsewhere closes it
   * first with {@code set enable_external_access=false}.
   */
  <T> T ask(Question<T> question);

  /** What to do with a connection; runs on an analytics thread. */
  interface Question<T> {
    T answer(Connection duck) throws SQLException;
  }
}
