package org.foothill.indicators.web;

import java.util.List;
import org.foothill.core.Explanation;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param single indicators of their own
 * @param families indicators that differ in one word only, such as the career pathway
 * @param newest state and outcome of the newest computation
 * @param asked the form for one figure
 */
public record IndicatorsView(
    List<Indicator> single, List<Family> families, Newest newest, Choices choices, Asked asked) {
  public IndicatorsView {
    single = List.copyOf(single);
    families = List.copyOf(families);
  }

  /** Indicators that differ in one word only; the first stands for all. */
  public record Family(Indicator first, List<Indicator> members) {
    public Family {
      members = List.copyOf(members);
    }
  }

  /** The newest computation in one sentence; empty when there was none. */
  public record Newest(String sentence, boolean underWay) {
    static final Newest NONE = new Newest("", false);
  }

  /** What can be asked about the newest result: only what it has and the visitor may see. */
  public record Choices(
      List<Indicator> indicators,
      List<Choice> years,
      List<Choice> places,
      List<GroupDefinition> groups) {
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());

    public Choices {
      indicators = List.copyOf(indicators);
      years = List.copyOf(years);
      places = List.copyOf(places);
      groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
      return places.isEmpty();
    }
  }

  /** One line of a list to choose from. */
  public record Choice(String value, String label) {}

  /** The form for one figure with what was chosen, and its answer. */
  public record Asked(
      String indicator,
      String year,
      String place,
      String group,
      String problem,
      @Nullable Answer answer) {
    static final Asked NOTHING = new Asked("", "", "", "ALL", "", null);

    Asked with(String said) {
      return new Asked(indicator, year, place, group, said, null);
    }

    Asked with(Answer found) {
      return new Asked(indicator, year, place, group, "", found);
    }
  }

  /** A figure in words, the tree of its counts, and its years. */
  public record Answer(String title, Explanation why, List<YearRow> years) {
    public Answer {
      years = List.copyOf(years);
    }
  }

  /**
   * One year under one version of the definition.
   *
   * @param note that a series breaks here, or that the version is for comparison only; often empty
   */
  public record YearRow(String year, int version, String counted, String of, String note) {}
}
