package org.foothill.access;

/**
 * The check at the beginning of every page and form below {@code /work}. Either returns the person
 * or ends the request: somebody who has not signed in is sent to the sign-in page; a refusal is
 * shown on a page of its own with its reason (403) and written to the audit trail. A controller
 * needs no other code for either case.
 *
 * <pre>
 * {@literal @}PostMapping("/work/intake/approve")
 * String approve(@RequestParam String district, ...) {
 *   var actor = gate.require(Ability.APPROVE_FILES, district);
 *   ...
 * }
 * </pre>
 */
public interface Gate {
  /** The person of this request; for pages that every signed-in person may see. */
  Actor signedIn();

  /** The ability for the whole installation: a role that holds for one place is not enough. */
  Actor require(Ability ability);

  /**
   * @param scope a place code, a plan code, a partnership code or {@link Policy#EVERYWHERE}
   */
  Actor require(Ability ability, String scope);

  /**
   * The ability for at least one scope; for lists, whose page then asks {@link #allows} row by row.
   */
  Actor requireSomewhere(Ability ability);

  /** A question without consequences: nothing is shown, nothing is written. False for strangers. */
  boolean allows(Ability ability, String scope);
}
