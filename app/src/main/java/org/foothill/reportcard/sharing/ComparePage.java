package org.foothill.reportcard.sharing;

import java.util.List;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;

/**
 * Two places side by side, in the order of the catalogue.
 *
 * @param apart how many measures are hidden for both, in words; empty when none is
 */
public record ComparePage(
    Place first, Place second, String lead, List<ComparedMeasure> rows, String apart) {
  /**
   * One of the two.
   *
   * @param path its own page
   * @param choose where the other place is chosen
   */
  public record Place(String name, String path, String choose) {
    static Place of(PlaceView place) {
      return new Place(
          place.name(),
          place.id().isSchool() ? "/schools/" + place.id().cds() : "/indicators",
          PlacePair.pathOf(place));
    }
  }

  static ComparePage of(Sources sources, Voice voice, PlacePair pair) {
    var all =
        sources.measured().stream()
            .map(indicator -> ComparedMeasure.of(sources, voice, indicator, pair))
            .filter(row -> !row.isNowhere())
            .toList();
    var shown = all.stream().filter(ComparedMeasure::isShown).toList();
    int apart = all.size() - shown.size();
    return new ComparePage(
        Place.of(pair.first()),
        Place.of(pair.second()),
        lead(voice, pair, shown),
        shown,
        apart == 0 ? "" : voice.text().of("compare.apart", apart));
  }

  private static String lead(Voice voice, PlacePair pair, List<ComparedMeasure> rows) {
    long compared = rows.stream().filter(ComparedMeasure::isCompared).count();
    if (compared == 0) {
      return voice.text().of("compare.lead.none");
    }
    return voice
        .text()
        .of(
            "compare.lead.pair",
            compared,
            pair.first().name(),
            count(rows, ComparedMeasure.Answer.HIGHER),
            count(rows, ComparedMeasure.Answer.LOWER),
            count(rows, ComparedMeasure.Answer.SAME));
  }

  private static long count(List<ComparedMeasure> rows, ComparedMeasure.Answer answer) {
    return rows.stream().filter(row -> row.answer() == answer).count();
  }
}
