package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.ResultView;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.PlanReader.StrategyView;
import org.foothill.reportcard.sentences.Overview;

/**
 * All results of the plan at one glance. Texts and lists are empty where there is nothing to say.
 *
 * @param lead one sentence on all main measures
 * @param line how many held, beside the line that many communities aim for
 */
public record HomePage(
    String eyebrow,
    String lead,
    String line,
    List<Row> rows,
    Highlights highlights,
    Doing doing,
    List<StrategyRow.Reference> more,
    boolean schools,
    boolean released) {
  /**
   * A result with its headline measure and how its measures moved.
   *
   * @param state the state's figure, where the result has no measure of its own to show
   */
  public record Row(
      int number,
      String name,
      String path,
      MeasureRow measure,
      List<StateRow> state,
      List<Fact> tally) {}

  /** What is being done, and who answers for it. */
  public record Doing(String sentence, List<Fact> states, String involved, List<String> owners) {}

  static HomePage of(Sources sources, Voice voice) {
    var results = sources.plan().results();
    var main = mainMeasures(sources, results);
    var tally = Tally.of(sources, main);
    return new HomePage(
        newestYear(sources, voice),
        results.isEmpty() ? voice.say("home.no-plan") : lead(sources, voice, tally),
        tally.all() == 0 ? "" : line(voice, tally),
        results.stream().map(result -> row(sources, voice, result)).toList(),
        Highlights.of(sources, voice, main),
        doing(sources, voice),
        more(sources, voice),
        !sources.schools().isEmpty(),
        sources.figures().release().isPresent());
  }

  /** Each measure of a result once, with figures, in plan order. */
  private static List<Indicator> mainMeasures(Sources sources, List<ResultView> results) {
    return results.stream()
        .flatMap(result -> result.indicators().stream())
        .distinct()
        .filter(sources::isMeasured)
        .flatMap(id -> sources.catalogue().find(id).stream())
        .toList();
  }

  private static String lead(Sources sources, Voice voice, Tally tally) {
    return overview(sources, tally)
        .map(overview -> Sayings.summary(sources, voice, overview))
        .orElseGet(() -> voice.say("home.lead", sources.plan().results().size()));
  }

  /** Empty while no two figures of a main measure can be compared. */
  static Optional<Overview> overview(Sources sources) {
    return overview(sources, Tally.of(sources, mainMeasures(sources, sources.plan().results())));
  }

  private static Optional<Overview> overview(Sources sources, Tally tally) {
    return newest(sources)
        .filter(_ -> tally.all() > 0)
        .map(year -> new Overview(year, tally.better(), tally.same(), tally.worse()));
  }

  private static String line(Voice voice, Tally tally) {
    return voice.card(
        "home.line",
        tally.better() + tally.same(),
        tally.all(),
        voice.numbers().percent(java.math.BigDecimal.valueOf(tally.heldPercent())),
        voice.numbers().percent(java.math.BigDecimal.valueOf(60)));
  }

  private static String newestYear(Sources sources, Voice voice) {
    return newest(sources)
        .map(year -> voice.say("home.year", voice.numbers().year(year)))
        .orElse(voice.say("home.eyebrow"));
  }

  private static Optional<SchoolYear> newest(Sources sources) {
    return sources.figures().indicators().stream()
        .flatMap(id -> sources.latestYear(id).stream())
        .max(Comparator.naturalOrder());
  }

  /** The first measure with a figure to show; else the first, said to be without. */
  private static Row row(Sources sources, Voice voice, ResultView result) {
    var known =
        result.indicators().stream().flatMap(id -> sources.catalogue().find(id).stream()).toList();
    var measures = known.stream().map(found -> measure(sources, voice, found)).toList();
    Optional<MeasureRow> measure =
        measures.stream()
            .filter(MeasureRow::isShown)
            .findFirst()
            .or(() -> measures.stream().findFirst());
    return new Row(
        result.order(),
        voice.say(result.name()),
        "/results/" + result.id().code(),
        measure.orElseGet(() -> MeasureRow.nothing(voice)),
        measure.isPresent() ? List.of() : state(sources, voice, result),
        Tally.of(sources, known).facts(voice));
  }

  /** The first of the state's measures that is printed. */
  private static List<StateRow> state(Sources sources, Voice voice, ResultView result) {
    return result.state().stream()
        .map(measure -> StateRow.of(sources, voice, measure))
        .filter(StateRow::isShown)
        .limit(1)
        .toList();
  }

  private static MeasureRow measure(Sources sources, Voice voice, Indicator indicator) {
    Optional<PlaceId> whole = sources.whole();
    return whole.isPresent() && sources.isMeasured(indicator.id())
        ? MeasureRow.of(sources, voice, indicator, whole.get())
        : MeasureRow.unmeasured(voice, indicator);
  }

  private static Doing doing(Sources sources, Voice voice) {
    var strategies = sources.strategies();
    var owners = strategies.stream().map(StrategyView::owner).distinct().toList();
    return new Doing(
        strategies.isEmpty() ? "" : voice.say("home.strategies", strategies.size()),
        states(sources, voice),
        owners.isEmpty() ? "" : voice.card("home.involved-text", owners.size()),
        owners);
  }

  /** Other ways to the same figures. */
  private static List<StrategyRow.Reference> more(Sources sources, Voice voice) {
    var more = new ArrayList<StrategyRow.Reference>();
    if (!sources.toldGroups().isEmpty()) {
      more.add(new StrategyRow.Reference("/groups", voice.card("home.groups")));
    }
    sources
        .whole()
        .ifPresent(place ->
            more.add(new StrategyRow.Reference("/places/" + place.cds(), sources.nameOf(place))));
    if (sources.measured().stream().anyMatch(one -> one.use().family().endsWith("-PATHWAY"))) {
      more.add(new StrategyRow.Reference("/pathways", voice.card("pathways.title")));
    }
    if (!sources.schools().isEmpty()) {
      more.add(new StrategyRow.Reference("/compare", voice.text().of("compare.title")));
    }
    return more;
  }

  private static List<Fact> states(Sources sources, Voice voice) {
    var facts = new ArrayList<Fact>();
    for (var state : State.values()) {
      long count =
          sources.strategies().stream().filter(strategy -> strategy.state() == state).count();
      if (count > 0) {
        facts.add(
            new Fact(
                StrategyRow.state(voice, state).style(),
                voice.card("home.state." + StrategyRow.word(state), count)));
      }
    }
    return facts;
  }
}
