package org.foothill.reportcard.drafts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;

/** Where the edition of a year is in its life. */
public sealed interface Draft {
  long number();

  SchoolYear year();

  /** May still change. */
  record Open(
      long number,
      SchoolYear year,
      String begunBy,
      SortedMap<IndicatorId, Choice> choices,
      Optional<Notice> notice)
      implements Draft {
    public Open {
      choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    /** Measures that the edition does without. */
    public SortedSet<IndicatorId> leftOut() {
      var left = new TreeSet<IndicatorId>();
      choices.forEach((indicator, choice) -> {
        if (choice.leftOut()) {
          left.add(indicator);
        }
      });
      return left;
    }

    Published publish(String edition) {
      return new Published(number, year, edition);
    }
  }

  /** Became an edition; nothing about it changes any more. */
  record Published(long number, SchoolYear year, String edition) implements Draft {}

  /**
   * A decision about a measure.
   *
   * @param leftOut true when the edition does without it; false when readers are told that there is
   *     no figure yet
   * @param reason needed to leave a measure out
   */
  record Choice(boolean leftOut, String reason) {}

  /**
   * Why there is a second edition of a year, for readers.
   *
   * @param paths the pages that were wrong, without language prefix; empty when it was none in
   *     particular
   */
  record Notice(List<String> paths, Words what, Words reason, LocalDate on, String by) {
    public Notice {
      paths = List.copyOf(paths);
    }
  }
}
