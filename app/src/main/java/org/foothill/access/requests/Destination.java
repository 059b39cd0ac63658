package org.foothill.access.requests;

import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: always a page of this site for people with an account. */
public final class Destination {
  public static final String WORK = "/work";
  private static final int LONGEST = 1_000;

  private Destination() {}

  /** The wanted path, or {@link #WORK} when it could lead anywhere else. */
  public static String of(@Nullable String wanted) {
    return wanted != null && isOurs(wanted) ? wanted : WORK;
  }

  private static boolean isOurs(String path) {
    return path.length() <= LONGEST
        && (startsBelow(path, "/work") || startsBelow(path, "/account"))
        && path.chars().allMatch(letter -> letter > ' ' && letter < 127 && letter != '\\')
        && !path.contains("//")
        && !path.contains("/..");
  }

  private static boolean startsBelow(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + "?");
  }
}
