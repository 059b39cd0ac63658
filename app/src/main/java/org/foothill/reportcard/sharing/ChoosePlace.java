package org.foothill.reportcard.sharing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;

/** Places to choose from, by kind. */
public record ChoosePlace(boolean isFirst, List<Kind> kinds) {
  private static final List<String> KINDS =
      List.of("district", "elementary", "middle", "high", "other");

  /** Places of one kind. */
  public record Kind(String name, List<Choice> places) {}

  /** A place with the page that choosing it leads to. */
  public record Choice(String name, String path) {}

  static ChoosePlace first(Sources sources, Voice voice) {
    return new ChoosePlace(
        true, kinds(PlacePair.places(sources).stream(), voice, PlacePair::pathOf));
  }

  static ChoosePlace second(Sources sources, Voice voice, PlaceView chosen) {
    var pairs = PlacePair.all(sources).stream().filter(pair -> pair.has(chosen)).toList();
    return new ChoosePlace(
        false,
        kinds(
            pairs.stream().map(pair -> pair.other(chosen)),
            voice,
            other ->
                pairs.stream()
                    .filter(pair -> pair.has(other))
                    .map(PlacePair::path)
                    .findFirst()
                    .orElseThrow()));
  }

  private static List<Kind> kinds(
      Stream<PlaceView> places, Voice voice, Function<PlaceView, String> path) {
    var all = places.toList();
    return KINDS.stream()
        .map(kind ->
            new Kind(
                voice.text().of("compare.kind." + kind),
                all.stream()
                    .filter(place -> kindOf(place).equals(kind))
                    .map(place -> new Choice(place.name(), path.apply(place)))
                    .toList()))
        .filter(kind -> !kind.places().isEmpty())
        .toList();
  }

  private static String kindOf(PlaceView place) {
    return KINDS.contains(place.kind()) ? place.kind() : "other";
  }
}
