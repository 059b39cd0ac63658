package org.foothill.audit;

/**
 * Where the trail ends now. Whoever keeps something made of decided things in memory asks: while
 * the end stays, nothing was decided.
 */
public interface TrailEnd {
  /** Number of the newest entry; 0 before the first. */
  long number();
}
