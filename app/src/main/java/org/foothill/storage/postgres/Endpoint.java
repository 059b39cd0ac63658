package org.foothill.storage.postgres;

/**
 * Where a PostgreSQL answers and as whom to sign in: the owner changes the schema, the application
 * only rows.
 */
public record Endpoint(String url, Login owner, Login application) {
  /** A role and its password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }
}
