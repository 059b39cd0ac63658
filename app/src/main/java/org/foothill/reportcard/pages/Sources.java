package org.foothill.reportcard.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.ResultView;
import org.foothill.plan.PlanReader.StrategyView;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.plan.StateMeasure;
import org.foothill.published.StateFigures;
import org.foothill.reportcard.sentences.Sentences;

/** The doors that public pages are made of. */
public record Sources(
    PlanReader plan,
    Catalogue catalogue,
    Figures figures,
    PublicPolicy policy,
    StateFigures state,
    Sentences sentences) {
  /** An edition may do without some measures. */
  public Sources {
    plan = Selection.current().of(plan);
    figures = Selection.current().of(figures);
  }

  /** The place that the report card speaks of as a whole: the first district with figures. */
  public Optional<PlaceId> whole() {
    var known = figures.places();
    return Stream.concat(plan.places().stream().map(PlaceView::id), known.stream())
        .filter(place -> !place.isSchool() && known.contains(place))
        .findFirst();
  }

  /** Schools of the plan that have figures, in plan order. */
  public List<PlaceView> schools() {
    var known = List.copyOf(figures.places());
    return plan.places().stream()
        .filter(place -> place.id().isSchool() && known.contains(place.id()))
        .toList();
  }

  /** Measures of the state that results or measured indicators name, each once. */
  public List<StateMeasure> stateMeasures() {
    return Stream.concat(
            plan.results().stream().flatMap(result -> result.state().stream()),
            measured().stream().flatMap(indicator -> stateMeasure(indicator).stream()))
        .distinct()
        .toList();
  }

  /** The state's measure that counts the same, as the indicator's definition file says. */
  public static Optional<StateMeasure> stateMeasure(Indicator indicator) {
    return StateMeasure.parse(indicator.use().dashboard());
  }

  /** The state's printed figures of the plan's districts and schools. */
  public Optional<StateFigures.Measure> stateFigures(StateMeasure measure, Voice voice) {
    var places = plan.places().stream().map(PlaceView::id).toList();
    return state.find(measure.name(), places, voice.text());
  }

  public String nameOf(PlaceId place) {
    return plan.place(place).map(PlaceView::name).orElse(place.cds());
  }

  /** Indicators with figures, in catalogue order. */
  public List<Indicator> measured() {
    return figures.indicators().stream().flatMap(id -> catalogue.find(id).stream()).toList();
  }

  public boolean isMeasured(IndicatorId indicator) {
    return !figures.years(indicator).isEmpty();
  }

  /** Measures that readers meet: with figures, or named by the plan. */
  public boolean isPublic(IndicatorId indicator) {
    return isMeasured(indicator) || !resultsWith(indicator).isEmpty();
  }

  /** Groups for tables and drawings, in catalogue order. */
  public List<GroupDefinition> groups() {
    return catalogue.groups().stream().filter(GroupDefinition::published).toList();
  }

  /** Groups other than everybody about which the release says anything, in catalogue order. */
  public List<GroupDefinition> toldGroups() {
    var place = whole();
    return groups().stream()
        .filter(group -> !group.group().equals(StudentGroup.ALL))
        .filter(group ->
            place.isPresent()
                && measured().stream()
                    .anyMatch(found -> line(found, place.get(), group.group()).hasAnything()))
        .toList();
  }

  public Line line(Indicator indicator, PlaceId place, StudentGroup group) {
    var years = figures.years(indicator.id());
    return new Line(
        indicator,
        years,
        years.stream().map(year -> figures.find(indicator.id(), year, place, group)).toList());
  }

  /** Whether the release shows a figure of the place: of everybody, else of some group. */
  public boolean isShown(Indicator indicator, PlaceId place) {
    return Stream.concat(Stream.of(StudentGroup.ALL), groups().stream().map(GroupDefinition::group))
        .anyMatch(group -> line(indicator, place, group).numbers().findAny().isPresent());
  }

  public Optional<PublicFigure> latest(IndicatorId indicator, PlaceId place, StudentGroup group) {
    return latestYear(indicator).flatMap(year -> figures.find(indicator, year, place, group));
  }

  public Optional<SchoolYear> latestYear(IndicatorId indicator) {
    var years = figures.years(indicator);
    return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
  }

  /** The next target for everybody: the first that is not past, else the newest that is. */
  public Optional<TargetView> target(IndicatorId indicator) {
    var targets =
        plan.targets(indicator).stream()
            .filter(target -> target.group().equals(StudentGroup.ALL))
            .sorted(Comparator.comparing(TargetView::by))
            .toList();
    var now = latestYear(indicator);
    return targets.stream()
        .filter(target -> now.isEmpty() || target.by().compareTo(now.get()) >= 0)
        .findFirst()
        .or(() -> targets.reversed().stream().findFirst());
  }

  public List<ResultView> resultsWith(IndicatorId indicator) {
    return plan.results().stream()
        .filter(result -> result.indicators().contains(indicator))
        .toList();
  }

  /** Strategies of the public plan; proposals are discussed elsewhere. */
  public List<StrategyView> strategies() {
    return plan.strategies();
  }
}
