package org.foothill.reportcard.sharing;

import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.pages.IndicatorPage;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;

/**
 * One measure of everybody in the district.
 *
 * @param path the whole page
 * @param counts whether the figures are numbers of students
 */
public record EmbedPage(
    String name, String place, String path, boolean counts, IndicatorPage.TrendPart trend) {
  static EmbedPage of(Sources sources, Voice voice, Indicator indicator) {
    return new EmbedPage(
        voice.say(indicator.name()),
        sources.whole().map(sources::nameOf).orElse(""),
        MeasureRow.pathOf(indicator),
        indicator.unit() == Indicator.Unit.COUNT,
        IndicatorPage.trendOf(sources, voice, indicator));
  }
}
