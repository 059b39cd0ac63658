package org.foothill.disclosure.pages;

/**
 * A release as its pages show it; texts are ready to print.
 *
 * @param kind shape and colour of the stage: good, warn, bad or none
 * @param share how many of a hundred figures are hidden
 */
public record ReleaseLine(
    String id,
    String stage,
    String kind,
    String built,
    String cells,
    String hidden,
    String complementary,
    String coarser,
    String share,
    Proof proof) {

  /** What stands behind it. */
  public record Proof(
      String audit, String reason, String approvedBy, String seal, String policyVersion) {}
}
