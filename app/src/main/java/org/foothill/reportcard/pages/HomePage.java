package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.plan.PlanReader.ResultView;
import org.foothill.plan.PlanReader.State;

/** All results of the plan at one glance. */
public record HomePage(
    String eyebrow,
    String lead,
    List<Row> rows,
    String done,
    List<Fact> states,
    boolean schools,
    boolean released) {
  /**
   * A result with its headline measure.
   *
   * @param state the state's figure, where the result has no measure of its own to show
   */
  public record Row(
      int number, String name, String path, MeasureRow measure, List<StateRow> state) {
    boolean hasFigure() {
      return measure.isShown() || !state.isEmpty();
    }
  }

  static HomePage of(Sources sources, Voice voice) {
    var results = sources.plan().results();
    var rows = results.stream().map(result -> row(sources, voice, result)).toList();
    return new HomePage(
        newestYear(sources, voice),
        results.isEmpty() ? voice.say("home.no-plan") : lead(voice, rows),
        rows,
        done(sources, voice),
        states(sources, voice),
        !sources.schools().isEmpty(),
        sources.figures().release().isPresent());
  }

  private static String newestYear(Sources sources, Voice voice) {
    return sources.figures().indicators().stream()
        .flatMap(id -> sources.latestYear(id).stream())
        .max(Comparator.naturalOrder())
        .map(year -> voice.say("home.year", voice.numbers().year(year)))
        .orElse(voice.say("home.eyebrow"));
  }

  /** The first measure with a figure to show; else the first, said to be without. */
  private static Row row(Sources sources, Voice voice, ResultView result) {
    var known =
        result.indicators().stream().flatMap(id -> sources.catalogue().find(id).stream()).toList();
    Optional<PlaceId> whole = sources.whole();
    var measures =
        known.stream()
            .map(found ->
                whole.isPresent() && sources.isMeasured(found.id())
                    ? MeasureRow.of(sources, voice, found, whole.get())
                    : MeasureRow.unmeasured(voice, found))
            .toList();
    Optional<MeasureRow> measure =
        measures.stream()
            .filter(MeasureRow::isShown)
            .findFirst()
            .or(() -> measures.stream().findFirst());
    return new Row(
        result.order(),
        voice.say(result.name()),
        "/results/" + result.id().code(),
        measure.orElseGet(() -> noMeasure(voice)),
        measure.isPresent() ? List.of() : state(sources, voice, result));
  }

  /** The first of the state's measures that is printed. */
  private static List<StateRow> state(Sources sources, Voice voice, ResultView result) {
    return result.state().stream()
        .map(measure -> StateRow.of(sources, voice, measure))
        .filter(StateRow::isShown)
        .limit(1)
        .toList();
  }

  private static MeasureRow noMeasure(Voice voice) {
    return new MeasureRow("", "", "", "", voice.say("not-measured"), "", null, List.<Fact>of());
  }

  private static String lead(Voice voice, List<Row> rows) {
    long met = rows.stream().filter(row -> has(row, "tag good")).count();
    long notYet = rows.stream().filter(row -> has(row, "tag warn")).count();
    long without = rows.stream().filter(row -> !row.hasFigure()).count();
    var parts = new ArrayList<String>();
    if (met > 0) {
      parts.add(voice.say("home.met", met));
    }
    if (notYet > 0) {
      parts.add(voice.say("home.not-yet", notYet));
    }
    if (without > 0) {
      parts.add(voice.say("home.without", without));
    }
    var first = voice.say("home.lead", rows.size());
    return parts.isEmpty() ? first : first + " " + voice.say("home.of-these", voice.list(parts));
  }

  private static boolean has(Row row, String style) {
    return row.measure().facts().stream().anyMatch(fact -> fact.style().equals(style));
  }

  private static String done(Sources sources, Voice voice) {
    int all = sources.strategies().size();
    return all == 0 ? "" : voice.say("home.strategies", all);
  }

  private static List<Fact> states(Sources sources, Voice voice) {
    var facts = new ArrayList<Fact>();
    for (var state : State.values()) {
      long count =
          sources.strategies().stream().filter(strategy -> strategy.state() == state).count();
      if (count > 0) {
        var fact = StrategyRow.state(voice, state);
        facts.add(new Fact(fact.style(), voice.numbers().count(count) + " " + lower(fact.word())));
      }
    }
    return facts;
  }

  private static String lower(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
