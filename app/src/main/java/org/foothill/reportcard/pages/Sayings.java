package org.foothill.reportcard.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foothill.core.PlaceId;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.sentences.Draft;
import org.foothill.reportcard.sentences.Overview;
import org.foothill.reportcard.sentences.SentenceId.Kind;
import org.foothill.reportcard.sentences.Standing;
import org.foothill.reportcard.sentences.Writing;

/**
 * The sentences of a measure: in the words that a person approved where these still hold, else as
 * the rules make them.
 *
 * @param change empty when no two years can be compared
 * @param gap empty when no gap can be shown
 */
public record Sayings(String headline, String change, String gap) {
  public static Sayings of(Sources sources, Voice voice, Indicator indicator) {
    var said = new EnumMap<Kind, String>(Kind.class);
    standing(sources, voice, indicator)
        .forEach(each -> said.put(each.draft().id().kind(), each.text()));
    return of(said);
  }

  /** How all main measures moved, in approved words where these still hold. */
  static String summary(Sources sources, Voice voice, Overview overview) {
    var draft = new Writing(voice.text()).of(overview);
    return sources.sentences().standing(List.of(draft)).getFirst().text();
  }

  /**
   * The same of one school, in the pattern that a person approved for the whole district; a
   * sentence that is not approved as the rules wrote it lends no pattern, and is left empty here.
   */
  public static Sayings at(Sources sources, Voice voice, Indicator indicator, PlaceId school) {
    var patterns =
        standing(sources, voice, indicator).stream()
            .filter(Standing::isApprovedAsWritten)
            .map(each -> each.draft().id().kind())
            .toList();
    var said = new EnumMap<Kind, String>(Kind.class);
    if (!patterns.isEmpty()) {
      drafts(sources, voice, indicator, school).stream()
          .filter(each -> patterns.contains(each.id().kind()))
          .forEach(each -> said.put(each.id().kind(), each.text()));
    }
    return of(said);
  }

  private static List<Standing> standing(Sources sources, Voice voice, Indicator indicator) {
    var drafts =
        sources
            .whole()
            .map(place -> drafts(sources, voice, indicator, place))
            .orElse(List.<Draft>of());
    return sources.sentences().standing(drafts);
  }

  private static List<Draft> drafts(
      Sources sources, Voice voice, Indicator indicator, PlaceId place) {
    return DistrictMaterials.at(sources, indicator, place)
        .map(material -> new Writing(voice.text()).of(material))
        .orElse(List.of());
  }

  private static Sayings of(Map<Kind, String> said) {
    return new Sayings(
        said.getOrDefault(Kind.HEADLINE, ""),
        said.getOrDefault(Kind.CHANGE, ""),
        said.getOrDefault(Kind.GAP, ""));
  }
}
