package org.foothill.suppression;

import java.util.List;

/**
 * What an attack on a way of printing found.
 *
 * @param level how far the attack went
 * @param targets how many statements were attacked
 * @param programs how many linear programs it took
 * @param claims what a reader could prove and must not; empty is good
 */
public record AuditReport(Level level, int targets, int programs, List<Claim> claims) {
  public AuditReport {
    claims = List.copyOf(claims);
  }

  /** True when the attack was carried out in full and proved nothing. */
  public boolean passed() {
    return level != Level.NOT_AUDITED && claims.isEmpty();
  }

  /** Both reports as one; audited only when both were. */
  public AuditReport plus(AuditReport other) {
    var all = new java.util.ArrayList<>(claims);
    all.addAll(other.claims);
    return new AuditReport(
        level.compareTo(other.level) < 0 ? level : other.level,
        targets + other.targets,
        programs + other.programs,
        all);
  }

  /** How far an attack went, weakest first. */
  public enum Level {
    /** The solver was not there: nothing is proven and nothing may be published. */
    NOT_AUDITED,
    /** Every target attacked with linear programs over all relations together. */
    LINEAR,
    /** For every target there are tables of whole numbers that agree with everything printed. */
    INTEGER
  }

  /**
   * Something provable.
   *
   * @param what names of the cells, as the family calls them
   * @param low least value of their sum that is consistent with everything printed
   * @param high greatest such value
   * @param needed how wide the interval must be
   */
  public record Claim(String what, long low, long high, long needed) {}
}
