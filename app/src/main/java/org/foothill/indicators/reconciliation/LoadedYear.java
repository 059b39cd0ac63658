package org.foothill.indicators.reconciliation;

import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;

/** A district's records of one school year. */
public record LoadedYear(PlaceId district, SchoolYear year) {
  /** Reads {@code 1964881 2025-26}. */
  public static Optional<LoadedYear> parse(String text) {
    var words = text.strip().split("\\s+");
    if (words.length != 2) {
      return Optional.empty();
    }
    var year = SchoolYear.parse(words[1]);
    return PlaceId.parse(words[0])
        .filter(place -> !place.isSchool())
        .flatMap(place -> year.map(each -> new LoadedYear(place, each)));
  }

  @Override
  public String toString() {
    return district + " " + year;
  }
}
