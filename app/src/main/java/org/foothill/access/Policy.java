package org.foothill.access;

/** Decides. Every refusal carries a reason that can be shown to the person. */
public interface Policy {
  /**
   * @param scope what the ability is wanted for: a place code, a plan code, or {@link #EVERYWHERE}
   */
  Decision may(Actor actor, Ability ability, String scope);

  /** The whole installation. */
  String EVERYWHERE = "*";

  /** The closed set of answers. */
  sealed interface Decision {
    record Allowed() implements Decision {}

    /** A message key below {@code access.refused.} and its argument. */
    record Refused(String messageKey, String argument) implements Decision {}

    default boolean allowed() {
      return this instanceof Allowed;
    }
  }
}
