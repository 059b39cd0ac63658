package org.foothill.indicators.computing;

import static org.foothill.indicators.CellName.HOLDING;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.indicators.computing.FactForm.Slot;
import org.foothill.indicators.definitions.Definition;
import org.foothill.indicators.definitions.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a cells file are. Stored beside it, so that a result explains itself when the
 * catalogue has long moved on.
 *
 * @param groups the groups that were counted; a group that is missing here was not known
 */
record CellForm(List<String> groups, List<Counted> indicators) {
  CellForm {
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
  }

  /**
   * One indicator's numbers.
   *
   * @param firstCount index of its first outcome in a cell's counts
   * @param firstAmount index of its numerator in a cell's amounts; -1 when counts decide
   * @param comparison true for a version that does not hold in the year
   * @param sum the years that are added up; null when the year's own numbers are the figure
   */
  record Counted(
      String indicator,
      int version,
      int firstCount,
      int firstAmount,
      List<Sorted> outcomes,
      @Nullable Boolean comparison,
      @Nullable Sum sum) {
    Counted {
      outcomes = List.copyOf(outcomes);
    }

    /** Whether this is the version that gives the year's figure. */
    boolean holds() {
      return !Boolean.TRUE.equals(comparison);
    }

    boolean is(IndicatorId id, int wanted) {
      return indicator.equals(id.code()) && (wanted == HOLDING ? holds() : wanted == version);
    }

    /** SQL for the numerator over the columns counts and amounts, which count from 1. */
    String numerator() {
      return firstAmount >= 0
          ? "amounts[%d]".formatted(firstAmount + 1)
          : sum(List.of(Outcome.Counts.NUMERATOR));
    }

    String denominator() {
      return firstAmount >= 0
          ? "amounts[%d]".formatted(firstAmount + 2)
          : sum(List.of(Outcome.Counts.NUMERATOR, Outcome.Counts.DENOMINATOR));
    }

    private String sum(List<Outcome.Counts> wanted) {
      var terms =
          IntStream.range(0, outcomes.size())
              .filter(i -> wanted.contains(outcomes.get(i).counts()))
              .mapToObj(i -> "counts[%d]".formatted(firstCount + i + 1))
              .toList();
      return "cast(" + String.join(" + ", terms) + " as bigint)";
    }
  }

  /** The figure is the sum of another indicator's figures of this year and those before. */
  record Sum(String of, int years) {}

  /** An outcome with its words. */
  record Sorted(String key, Outcome.Counts counts, String english, String spanish) {
    String in(Language language) {
      return new Words(english, spanish).in(language);
    }
  }

  static CellForm of(FactForm form) {
    return new CellForm(
        form.groups().stream().map(rule -> rule.definition().group().code()).toList(),
        Stream.concat(
                form.slots().stream().map(slot -> counted(slot, form.year())),
                form.sums().stream().map(sum -> summed(sum, form)))
            .toList());
  }

  private static Counted counted(Slot slot, SchoolYear year) {
    var indicator = slot.definition().indicator();
    return new Counted(
        indicator.id().code(),
        indicator.version(),
        slot.firstCount(),
        slot.firstAmount(),
        sorted(slot.definition()),
        slot.definition().appliesTo(year) ? null : Boolean.TRUE,
        null);
  }

  private static Counted summed(Definition sum, FactForm form) {
    var part =
        form.slots().stream()
            .filter(slot -> slot.definition().indicator().id().code().equals(sum.sum().of()))
            .findFirst()
            .orElseThrow();
    return new Counted(
        sum.indicator().id().code(),
        sum.indicator().version(),
        part.firstCount(),
        part.firstAmount(),
        sorted(sum),
        null,
        new Sum(sum.sum().of(), sum.sum().years()));
  }

  private static List<Sorted> sorted(Definition definition) {
    return definition.outcomes().stream()
        .map(each ->
            new Sorted(each.key(), each.counts(), each.text().english(), each.text().spanish()))
        .toList();
  }

  /** The numbers of one version of an indicator. */
  Optional<Counted> find(IndicatorId indicator, int version) {
    return indicators.stream().filter(each -> each.is(indicator, version)).findFirst();
  }

  List<StudentGroup> studentGroups() {
    return groups.stream().map(StudentGroup::new).toList();
  }
}
