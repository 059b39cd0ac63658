package org.foothill.reportcard.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /compare}: choose a place, choose another, see both. Plain links instead of a form, so
 * that a frozen edition has them too.
 */
@Component
@Order(60)
final class ComparePages implements PageFamily {
  @Override
  public List<String> paths(Sources sources) {
    var pairs = PlacePair.all(sources);
    if (pairs.isEmpty()) {
      return List.of();
    }
    var paths = new ArrayList<String>();
    paths.add(PlacePair.ALL);
    PlacePair.places(sources).forEach(place -> paths.add(PlacePair.pathOf(place)));
    pairs.forEach(pair -> paths.add(pair.path()));
    return paths;
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    if (path.equals(PlacePair.ALL)) {
      return PlacePair.all(sources).isEmpty()
          ? Optional.empty()
          : Optional.of(
              choice(
                  voice.text().of("compare.title"),
                  voice.text().of("compare.lead"),
                  ChoosePlace.first(sources, voice)));
    }
    if (!path.startsWith(PlacePair.ALL + "/")) {
      return Optional.empty();
    }
    var codes = path.substring(PlacePair.ALL.length() + 1).split("/", -1);
    return switch (codes.length) {
      case 1 -> second(sources, voice, codes[0]);
      case 2 -> PlacePair.find(sources, codes[0], codes[1]).map(pair -> pair(sources, voice, pair));
      default -> Optional.empty();
    };
  }

  private static Optional<Sheet> second(Sources sources, Voice voice, String code) {
    return PlacePair.places(sources).stream()
        .filter(place -> place.id().cds().equals(code))
        .findFirst()
        .map(place -> other(sources, voice, place));
  }

  private static Sheet other(Sources sources, Voice voice, PlaceView place) {
    return choice(
        voice.text().of("compare.with", place.name()),
        voice.text().of("compare.with.lead"),
        ChoosePlace.second(sources, voice, place));
  }

  private static Sheet choice(String title, String lead, ChoosePlace view) {
    return new Sheet.Page("reportcard/choose", title, lead, view);
  }

  private static Sheet pair(Sources sources, Voice voice, PlacePair pair) {
    var view = ComparePage.of(sources, voice, pair);
    return new Sheet.Page(
        "reportcard/compare",
        voice.text().of("compare.pair", pair.first().name(), pair.second().name()),
        view.lead(),
        view);
  }
}
