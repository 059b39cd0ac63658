package org.foothill.reportcard.places;

import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /places/{code}} for each district with figures; schools have pages of their own. */
@Component
@Order(20)
final class PlacePages implements PageFamily {
  private static final String PREFIX = "/places/";

  @Override
  public List<String> paths(Sources sources) {
    return districts(sources).stream().map(PlacePages::pathOf).toList();
  }

  static String pathOf(PlaceId place) {
    return PREFIX + place.cds();
  }

  private static List<PlaceId> districts(Sources sources) {
    return sources.figures().places().stream().filter(place -> !place.isSchool()).toList();
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    return districts(sources).stream()
        .filter(place -> pathOf(place).equals(path))
        .findFirst()
        .map(place -> {
          var view = PlacePage.of(sources, voice, place);
          return new Sheet.Page("reportcard/place", sources.nameOf(place), view.lead(), view);
        });
  }
}
