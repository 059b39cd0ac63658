package org.foothill.reportcard.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.Cell;
import org.foothill.reportcard.pages.Fact;
import org.foothill.reportcard.pages.GroupParts;
import org.foothill.reportcard.pages.IndicatorPage.GroupPart;
import org.foothill.reportcard.pages.IndicatorPage.TrendPart;
import org.foothill.reportcard.pages.IndicatorPage.YearRow;
import org.foothill.reportcard.pages.Line;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.Sayings;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow.Reference;
import org.foothill.reportcard.pages.TrendParts;
import org.foothill.reportcard.pages.Voice;
import org.foothill.reportcard.sentences.Change;

/**
 * One measure at one school: its newest figure, how it moved beside the district's, for whom.
 *
 * @param change a sentence, or empty
 * @param way which way it goes, as a fact; empty where no two years can be compared
 * @param whole the district; empty where no figure of it stands beside the school's
 * @param gap a sentence, or empty
 * @param compare where another place is chosen to compare with
 */
public record SchoolMeasurePage(
    Reference school,
    Reference measure,
    String headline,
    String change,
    Optional<Fact> way,
    TrendPart trend,
    String whole,
    List<Year> years,
    GroupPart groups,
    String gap,
    Optional<String> compare,
    String csv) {
  /** A year of the school beside the same year of the district. */
  public record Year(YearRow own, Cell whole) {}

  static SchoolMeasurePage of(Sources sources, Voice voice, Indicator indicator, PlaceView school) {
    var line = sources.line(indicator, school.id(), StudentGroup.ALL);
    var whole = beside(sources, indicator);
    var said = Sayings.at(sources, voice, indicator, school.id());
    var trend = TrendParts.at(voice, line, whole, school.name());
    return new SchoolMeasurePage(
        new Reference("/schools/" + school.id().cds(), school.name()),
        new Reference(MeasureRow.pathOf(indicator), voice.say(indicator.name())),
        said.headline().isEmpty() ? plain(voice, line) : said.headline(),
        said.change(),
        line.earliest()
            .flatMap(from -> line.latest().flatMap(to -> Change.between(indicator, from, to)))
            .map(voice::way),
        trend,
        whole.flatMap(_ -> sources.whole()).map(sources::nameOf).orElse(""),
        years(voice, trend, whole),
        GroupParts.at(sources, voice, indicator, school.id()),
        said.gap(),
        sources.whole().flatMap(sources.plan()::place).map(_ -> "/compare/" + school.id().cds()),
        MeasureRow.pathAt(sources, indicator, school.id()).orElseThrow() + ".csv");
  }

  /** How many students a district has says nothing about one of its schools. */
  private static Optional<Line> beside(Sources sources, Indicator indicator) {
    return indicator.unit() == Indicator.Unit.COUNT
        ? Optional.empty()
        : sources.whole().map(place -> sources.line(indicator, place, StudentGroup.ALL));
  }

  /** The figure itself, where nobody approved a pattern for a sentence. */
  private static String plain(Voice voice, Line line) {
    var figure = line.latest().map(voice::figure).orElseGet(() -> voice.say("no-figure"));
    return voice.card("at-school.plain", voice.numbers().year(line.years().getLast()), figure);
  }

  private static List<Year> years(Voice voice, TrendPart trend, Optional<Line> whole) {
    return IntStream.range(0, trend.years().size())
        .mapToObj(i ->
            new Year(
                trend.years().get(i),
                whole.map(line -> voice.cell(line.figures().get(i))).orElse(Cell.EMPTY)))
        .toList();
  }
}
