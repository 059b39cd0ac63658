package org.foothill.consent;

import java.time.LocalDate;
import org.foothill.core.PlaceId;

/** Asks the register of data-sharing agreements. */
public interface Agreements {
  /**
   * Looks for an agreement that lets a district's files of one kind be used on a day.
   *
   * @param district the district, or one of its schools
   * @param fileKind such as {@code SENR}
   * @param day the day of use, in the partnership's own time zone
   * @param subject what is to be used, such as a submission
   */
  <T> Cover<T> cover(PlaceId district, String fileKind, LocalDate day, T subject);

  /** The closed set of answers. */
  sealed interface Cover<T> {
    record Covered<T>(Consented<T> consented) implements Cover<T> {}

    record NotCovered<T>(Reason reason) implements Cover<T> {}
  }

  /** Why nothing covers it. {@link #messageKey()} is a sentence for the person who loads. */
  enum Reason {
    NO_AGREEMENT("consent.reason.no-agreement"),
    OTHER_KINDS_ONLY("consent.reason.other-kinds-only"),
    NOT_YET_IN_FORCE("consent.reason.not-yet-in-force"),
    ENDED("consent.reason.ended");

    private final String messageKey;

    Reason(String messageKey) {
      this.messageKey = messageKey;
    }

    public String messageKey() {
      return messageKey;
    }
  }
}
