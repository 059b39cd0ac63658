package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.reportcard.pages.IndicatorPage.GroupPart;
import org.foothill.reportcard.pages.IndicatorPage.GroupRow;
import org.foothill.reportcard.sentences.Gap;
import org.foothill.site.charts.Comparison;
import org.foothill.site.charts.Comparison.Standing;
import org.jspecify.annotations.Nullable;

/** Groups of a measure in its newest year, always in catalogue order. */
public final class GroupParts {
  private final Sources sources;
  private final Voice voice;
  private final PlaceId place;
  private final Indicator indicator;
  private final Optional<TargetView> target;

  private GroupParts(
      Sources sources,
      Voice voice,
      PlaceId place,
      Indicator indicator,
      Optional<TargetView> target) {
    this.sources = sources;
    this.voice = voice;
    this.place = place;
    this.indicator = indicator;
    this.target = target;
  }

  /** A group with its figure. */
  private record Found(GroupDefinition group, PublicFigure figure) {
    boolean isEverybody() {
      return group.group().equals(StudentGroup.ALL);
    }

    boolean isCrossing() {
      return group.family().contains(" x ");
    }
  }

  static GroupPart of(
      Sources sources, Voice voice, Indicator indicator, Optional<TargetView> target) {
    return sources
        .whole()
        .filter(_ -> sources.isMeasured(indicator.id()))
        .map(place -> new GroupParts(sources, voice, place, indicator, target).part())
        .orElse(new GroupPart("", false, "", null, "", List.of(), List.of(), List.of()));
  }

  /** Groups at one school, which has no goal of its own. */
  public static GroupPart at(Sources sources, Voice voice, Indicator indicator, PlaceId school) {
    return new GroupParts(sources, voice, school, indicator, Optional.empty()).part();
  }

  private GroupPart part() {
    var found = new ArrayList<Found>();
    for (var group : sources.groups()) {
      sources
          .latest(indicator.id(), place, group.group())
          .ifPresent(figure -> found.add(new Found(group, figure)));
    }
    var plain = found.stream().filter(one -> !one.isCrossing()).toList();
    return new GroupPart(
        sources.latestYear(indicator.id()).map(voice.numbers()::year).orElse(""),
        IndicatorPage.isCount(indicator),
        subtitle(),
        comparison(plain),
        hidden(plain),
        plain.size() < 2 ? List.of() : rows(plain),
        found.stream().filter(Found::isCrossing).map(this::row).toList(),
        effort(plain));
  }

  private String subtitle() {
    return voice.card(
        "subtitle.groups",
        TrendParts.unit(voice, indicator),
        sources.nameOf(place),
        sources.latestYear(indicator.id()).map(voice.numbers()::year).orElse(""));
  }

  /** Groups that are not shown, by name; nothing says why one and not another. */
  private String hidden(List<Found> found) {
    var names =
        found.stream()
            .filter(one -> one.figure() instanceof PublicFigure.Hidden)
            .map(one -> voice.say(one.group().name()))
            .toList();
    return names.isEmpty() ? "" : voice.card("groups.hidden", voice.list(names));
  }

  /** Groups in their order; behind the last of a family, what its hidden ones are together. */
  private List<GroupRow> rows(List<Found> found) {
    var rows = new ArrayList<GroupRow>();
    var groups = found.stream().map(Found::group).toList();
    for (var one : found) {
      rows.add(row(one));
      if (Together.isLast(groups, one.group())) {
        new Together(sources, voice)
            .groups(indicator, one.figure().year(), place, one.group().family())
            .map(this::row)
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private GroupRow row(Together.Row rest) {
    var figure = Optional.<PublicFigure>of(rest.figure());
    return new GroupRow(
        rest.name(), false, voice.cell(figure), Cell.EMPTY, voice.whole(figure, indicator));
  }

  private GroupRow row(Found found) {
    var figure = Optional.of(found.figure());
    return new GroupRow(
        voice.say(found.group().name()),
        found.isEverybody(),
        voice.cell(figure),
        voice.part(figure, indicator),
        voice.whole(figure, indicator));
  }

  private @Nullable Comparison comparison(List<Found> found) {
    long shown = found.stream().filter(one -> Line.span(one.figure()).isPresent()).count();
    if (IndicatorPage.isCount(indicator) || shown < 2) {
      return null;
    }
    Double aim = target.map(one -> (Double) one.value().doubleValue()).orElseGet(() -> all(found));
    var aimText =
        target
            .map(one -> voice.say("aim", voice.aim(one.value(), indicator)))
            .orElseGet(() -> voice.say("groups.all"));
    var rows =
        found.stream()
            .filter(one -> !(one.figure() instanceof PublicFigure.Nobody))
            .map(one -> comparisonRow(one, aim))
            .toList();
    return new Comparison(
        "groups",
        voice.say("groups.title", voice.say(indicator.name())),
        rows.stream().map(row -> row.name() + ": " + row.text()).collect(Collectors.joining("; ")),
        rows,
        aim,
        aim == null ? "" : aimText,
        voice.scale(indicator),
        widest(found));
  }

  /** The gap that the sentence speaks of, between everybody and one group. */
  private Comparison.@Nullable Widest widest(List<Found> found) {
    var gap =
        DistrictMaterials.at(sources, indicator, place)
            .flatMap(material -> Gap.largest(indicator, material.groups()));
    if (gap.isEmpty()) {
      return null;
    }
    var drawn =
        found.stream().filter(one -> !(one.figure() instanceof PublicFigure.Nobody)).toList();
    var codes = drawn.stream().map(one -> one.group().group()).toList();
    int row = codes.indexOf(gap.get().group().group());
    int all = codes.indexOf(StudentGroup.ALL);
    var points = gap.get().points();
    var text = voice.say("change.points", points.doubleValue(), voice.numbers().decimal(points));
    return row < 0 || all < 0 ? null : new Comparison.Widest(all, row, text);
  }

  private static @Nullable Double all(List<Found> found) {
    return found.stream()
        .filter(Found::isEverybody)
        .flatMap(one -> Line.span(one.figure()).stream())
        .filter(span -> span.isPoint())
        .map(span -> (Double) span.low())
        .findFirst()
        .orElse(null);
  }

  private Comparison.Row comparisonRow(Found found, @Nullable Double aim) {
    var span = Line.span(found.figure());
    return new Comparison.Row(
        voice.say(found.group().name()),
        span.orElse(null),
        span.isPresent() ? voice.figure(found.figure()) : voice.say("hidden"),
        standing(found, aim));
  }

  private Standing standing(Found found, @Nullable Double aim) {
    if (found.isEverybody()) {
      return Standing.EVERYBODY;
    }
    var span = Line.span(found.figure());
    if (span.isEmpty() || aim == null || indicator.better() == Indicator.Better.NEITHER) {
      return Standing.PLAIN;
    }
    return Target.isMet(
            indicator.better(),
            span.get().low(),
            span.get().high(),
            java.math.BigDecimal.valueOf(aim))
        ? Standing.OVER
        : Standing.UNDER;
  }

  /** What it would have taken, for everybody and for each group whose counts are shown. */
  private List<String> effort(List<Found> found) {
    if (target.isEmpty() || indicator.better() == Indicator.Better.NEITHER) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    for (var one : found) {
      if (one.figure() instanceof PublicFigure.Rate rate) {
        Target.missing(indicator, rate, target.get().value())
            .ifPresent(missing -> sentences.add(sentence(one, missing)));
      }
    }
    return sentences;
  }

  private String sentence(Found one, long missing) {
    long number = Math.max(1, Voice.inUnits(missing, indicator));
    var unit = indicator.unit() == Indicator.Unit.PERCENT_OF_DAYS ? "days" : "students";
    var way = indicator.better() == Indicator.Better.LOWER ? "fewer" : "more";
    return voice.say(
        "effort." + unit + "." + way,
        voice.say(one.group().name()),
        number,
        voice.numbers().count(number));
  }
}
