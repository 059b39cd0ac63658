package org.foothill.reportcard.pages;

import java.util.List;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.sentences.Draft;
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
    var drafts =
        DistrictMaterials.of(sources, indicator)
            .map(material -> new Writing(voice.text()).of(material))
            .orElse(List.<Draft>of());
    var said = sources.sentences().standing(drafts);
    return new Sayings(find(said, Kind.HEADLINE), find(said, Kind.CHANGE), find(said, Kind.GAP));
  }

  private static String find(List<Standing> said, Kind kind) {
    return said.stream()
        .filter(each -> each.draft().id().kind() == kind)
        .map(Standing::text)
        .findFirst()
        .orElse("");
  }
}
