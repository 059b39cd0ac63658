package org.foothill.access;

/**
 * Somebody whose identity was checked. Only this module can make one, so holding an actor means
 * that a check was made: a sign-in, or file access to the data directory for the command line.
 */
public final class Actor {
  private final String account;
  private final String displayName;

  Actor(String account, String displayName) {
    this.account = account;
    this.displayName = displayName;
  }

  /** The account name, as the audit trail writes it. */
  public String account() {
    return account;
  }

  public String displayName() {
    return displayName;
  }

  @Override
  public String toString() {
    return account;
  }
}
