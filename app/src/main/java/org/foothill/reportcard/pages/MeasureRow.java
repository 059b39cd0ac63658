package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.sentences.Change;
import org.foothill.reportcard.standing.Standing;
import org.foothill.site.charts.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * One measure as an editorial row: figure, change, small trend, level and way.
 *
 * @param path its page without language prefix
 * @param figure empty when the newest figure is not shown; {@code absent} says why
 */
public record MeasureRow(
    String name,
    String path,
    String year,
    String figure,
    String absent,
    String change,
    @Nullable Sparkline sparkline,
    List<Fact> facts) {
  public static MeasureRow of(Sources sources, Voice voice, Indicator indicator, PlaceId place) {
    var line = sources.line(indicator, place, StudentGroup.ALL);
    var target = place.isSchool() ? Optional.<TargetView>empty() : sources.target(indicator.id());
    var latest = line.latest();
    var span = latest.flatMap(Line::span);
    var change =
        line.earliest().flatMap(from -> latest.flatMap(to -> Change.between(indicator, from, to)));
    var standing =
        place.isSchool()
            ? Optional.<Fact>empty()
            : Standings.of(line, target).map(found -> StandingPart.fact(voice, found.label()));
    var facts = standing.or(() -> change.map(voice::way)).stream().toList();
    return new MeasureRow(
        voice.say(indicator.name()),
        pathOf(indicator),
        line.years().isEmpty() ? "" : voice.numbers().year(line.years().getLast()),
        span.isPresent() ? voice.figure(latest.orElseThrow()) : "",
        span.isPresent() ? "" : latest.map(voice::figure).orElse(voice.say("no-figure")),
        change.map(moved -> voice.change(moved, line.earliest().orElseThrow())).orElse(""),
        new Drawings(voice).spark(line, target, "spark-" + indicator.id().code()),
        facts);
  }

  /** A measure of the plan that has no figures yet. */
  static MeasureRow unmeasured(Voice voice, Indicator indicator) {
    return new MeasureRow(
        voice.say(indicator.name()),
        "",
        "",
        "",
        voice.say("not-measured"),
        "",
        null,
        List.of(StandingPart.fact(voice, Standing.Label.NO_DATA)));
  }

  /** For a result that has no measure at all. */
  static MeasureRow nothing(Voice voice) {
    return new MeasureRow(
        "",
        "",
        "",
        "",
        voice.say("not-measured"),
        "",
        null,
        List.of(StandingPart.fact(voice, Standing.Label.NO_DATA)));
  }

  public static String pathOf(Indicator indicator) {
    return "/indicators/" + indicator.id().code();
  }

  /** The page of the measure at one school; there is one where a figure of it is shown. */
  public static Optional<String> pathAt(Sources sources, Indicator indicator, PlaceId place) {
    return place.isSchool() && sources.isShown(indicator, place)
        ? Optional.of("/schools/" + place.cds() + "/" + indicator.id().code())
        : Optional.empty();
  }

  public boolean isShown() {
    return !figure.isEmpty();
  }
}
