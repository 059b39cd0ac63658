package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.site.charts.Sparkline;
import org.jspecify.annotations.Nullable;

/** Every figure of one school beside the one of its district. */
public record SchoolPage(
    String kind, String lead, String whole, List<Part> parts, List<StrategyRow> strategies) {
  /** The measures of one result. */
  public record Part(String name, String path, List<Row> rows) {}

  /** One measure. */
  public record Row(
      String name,
      String path,
      @Nullable Sparkline sparkline,
      String year,
      Cell before,
      Cell now,
      Cell whole) {}

  static SchoolPage of(Sources sources, Voice voice, PlaceView school) {
    var parts = new ArrayList<Part>();
    var seen = new HashSet<IndicatorId>();
    for (var result : sources.plan().results()) {
      var rows =
          result.indicators().stream()
              .filter(seen::add)
              .flatMap(id -> sources.catalogue().find(id).stream())
              .flatMap(found -> row(sources, voice, found, school).stream())
              .toList();
      if (!rows.isEmpty()) {
        parts.add(new Part(voice.say(result.name()), "/results/" + result.id().code(), rows));
      }
    }
    var rest =
        sources.measured().stream()
            .filter(found -> seen.add(found.id()))
            .flatMap(found -> row(sources, voice, found, school).stream())
            .toList();
    if (!rest.isEmpty()) {
      parts.add(new Part(voice.say(parts.isEmpty() ? "school.all" : "indicators.more"), "", rest));
    }
    return new SchoolPage(
        voice.say("kind.one." + SchoolParts.kindOf(school)),
        lead(sources, voice, school),
        sources.whole().map(sources::nameOf).orElse(""),
        parts,
        sources.strategies().stream()
            .filter(strategy -> strategy.places().contains(school.id()))
            .map(strategy -> StrategyRow.of(sources, voice, strategy))
            .toList());
  }

  private static String lead(Sources sources, Voice voice, PlaceView school) {
    return sources.measured().stream()
        .filter(IndicatorPage::isCount)
        .findFirst()
        .flatMap(found ->
            sources
                .latest(found.id(), school.id(), StudentGroup.ALL)
                .filter(Line::isExact)
                .map(figure ->
                    voice.say(
                        "school.lead", voice.figure(figure), voice.numbers().year(figure.year()))))
        .orElseGet(() -> voice.say("school.plain-lead"));
  }

  private static Optional<Row> row(
      Sources sources, Voice voice, Indicator indicator, PlaceView school) {
    var line = sources.line(indicator, school.id(), StudentGroup.ALL);
    if (!line.hasAnything()) {
      return Optional.empty();
    }
    Optional<PlaceId> whole = sources.whole();
    return Optional.of(
        new Row(
            voice.say(indicator.name()),
            MeasureRow.pathOf(indicator),
            new Drawings(voice)
                .spark(line, Optional.<TargetView>empty(), "spark-" + indicator.id().code()),
            voice.numbers().year(line.years().getLast()),
            voice.cell(line.previous()),
            voice.cell(line.latest()),
            whole
                .map(place -> voice.cell(sources.latest(indicator.id(), place, StudentGroup.ALL)))
                .orElse(Cell.EMPTY)));
  }
}
