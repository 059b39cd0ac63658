package org.foothill.disclosure.files;

import org.foothill.core.Sha256;

/**
 * What a sealed release says about itself.
 *
 * @param run the computation it was made from
 * @param sealedAt ISO instant, UTC
 * @param figures SHA-256 of {@code figures.csv}
 * @param policy SHA-256 of {@code policy.yaml}
 * @param previous seal of the release before it; 64 zeros for the first
 * @param seal SHA-256 of everything above, as {@link #sealable()} writes it
 */
public record Manifest(
    String release,
    String run,
    int policyVersion,
    Counts counts,
    String auditLevel,
    String approvedBy,
    String sealedAt,
    String figures,
    String policy,
    String previous,
    String seal) {
  /** The seal before the first release. */
  public static final String BEGINNING = "0".repeat(64);

  /**
   * How much is told.
   *
   * @param hidden not shown
   * @param complementary of those, hidden only so that another cannot be worked out
   * @param coarser shown as a range only so that another cannot be worked out
   */
  public record Counts(int cells, int hidden, int complementary, int coarser) {}

  /** The same text everywhere, one line for each field; what the seal is the hash of. */
  String sealable() {
    return String.join(
        "\n",
        "foothill release 1",
        "release " + release,
        "run " + run,
        "policy version " + policyVersion,
        "cells " + counts.cells(),
        "hidden " + counts.hidden(),
        "complementary " + counts.complementary(),
        "coarser " + counts.coarser(),
        "audit " + auditLevel,
        "approved by " + approvedBy,
        "sealed at " + sealedAt,
        "figures " + figures,
        "policy " + policy,
        "previous " + previous,
        "");
  }

  Manifest sealed() {
    return withSeal(Sha256.of(sealable()));
  }

  private Manifest withSeal(String made) {
    return new Manifest(
        release,
        run,
        policyVersion,
        counts,
        auditLevel,
        approvedBy,
        sealedAt,
        figures,
        policy,
        previous,
        made);
  }
}
