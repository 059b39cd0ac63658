package org.foothill.access;

/** People whom nobody gave a role. */
public final class Strangers {
  private Strangers() {}

  public static Actor called(String account) {
    return Actor.person(account, account);
  }
}
