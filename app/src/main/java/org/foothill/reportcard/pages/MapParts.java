package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.site.charts.PlaceMap;

/**
 * Where schools are. Only schools whose coordinates the plan has are on the map, lettered in plan
 * order (a number could be taken for a figure); a ring stands where there is no figure to show.
 */
public final class MapParts {
  private static final int FEWEST = 2;

  private MapParts() {}

  /** The map and its key. */
  public record MapPart(PlaceMap chart, List<Entry> entries) {}

  /** A letter of the map. */
  public record Entry(String letter, String name, String path) {}

  /** Empty where fewer than two schools have coordinates. */
  public static Optional<MapPart> of(
      Voice voice, List<PlaceView> schools, Predicate<PlaceView> isShown) {
    var spots = new ArrayList<PlaceMap.Spot>();
    var entries = new ArrayList<Entry>();
    for (var school : schools) {
      var spot = school.spot();
      if (spot != null) {
        var letter = letter(spots.size());
        spots.add(
            new PlaceMap.Spot(letter, spot.latitude(), spot.longitude(), isShown.test(school)));
        entries.add(new Entry(letter, school.name(), SchoolParts.pathOf(school)));
      }
    }
    return spots.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new MapPart(chart(voice, spots, entries), entries));
  }

  private static PlaceMap chart(Voice voice, List<PlaceMap.Spot> spots, List<Entry> entries) {
    var words =
        entries.stream()
            .map(entry -> entry.letter() + " " + entry.name())
            .collect(Collectors.joining("; "));
    return new PlaceMap("map", voice.card("map.title"), words, spots, voice.card("map.mile"));
  }

  /** A to Z, then AA to ZZ. */
  private static String letter(int place) {
    var last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : (char) ('A' + place / 26 - 1) + last;
  }
}
