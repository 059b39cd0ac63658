package org.foothill.consent;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foothill.core.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A data-sharing agreement as recorded.
 *
 * @param kinds file kinds such as {@code SENR}; {@link #EVERY_KIND} stands for all
 * @param until the last day; absent when it does not end
 * @param document where the signed paper is
 */
record Agreement(
    AgreementId id,
    String parties,
    String purpose,
    String document,
    SortedSet<PlaceId> districts,
    SortedSet<String> kinds,
    LocalDate from,
    @Nullable LocalDate until) {
  static final String EVERY_KIND = "*";

  Agreement {
    districts = Collections.unmodifiableSortedSet(new TreeSet<>(districts));
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }

  boolean names(PlaceId place) {
    return districts.contains(place.district());
  }

  boolean includes(String kind) {
    return kinds.contains(kind) || kinds.equals(Set.of(EVERY_KIND));
  }

  boolean beginsAfter(LocalDate day) {
    return from.isAfter(day);
  }

  boolean endedBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }
}
