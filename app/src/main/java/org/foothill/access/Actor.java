package org.foothill.access;

/**
 * Somebody whose identity was checked. Only this module can make one, so holding an actor means
 * that a check was made: a sign-in, or file access to the data directory for the command line.
 */
public final class Actor {
  private final String account;
  private final String displayName;
  private final boolean operator;

  private Actor(String account, String displayName, boolean operator) {
    this.account = account;
    this.displayName = displayName;
    this.operator = operator;
  }

  static Actor person(String account, String displayName) {
    return new Actor(account, displayName, false);
  }

  /** Whoever may read the data directory can do everything anyway. */
  static Actor operator(String account, String displayName) {
    return new Actor(account, displayName, true);
  }

  /** The account name, as the audit trail writes it. */
  public String account() {
    return account;
  }

  public String displayName() {
    return displayName;
  }

  /** True for the command line, whose rights are those of the data directory. */
  boolean isOperator() {
    return operator;
  }

  @Override
  public String toString() {
    return account;
  }
}
