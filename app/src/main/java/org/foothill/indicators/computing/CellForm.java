package org.foothill.indicators.computing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.indicators.computing.FactForm.Slot;
import org.foothill.indicators.definitions.Outcome;

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
   */
  record Counted(
      String indicator, int version, int firstCount, int firstAmount, List<Sorted> outcomes) {
    Counted {
      outcomes = List.copyOf(outcomes);
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

  /** An outcome with its words. */
  record Sorted(String key, Outcome.Counts counts, String english, String spanish) {
    String in(Language language) {
      return new Words(english, spanish).in(language);
    }
  }

  static CellForm of(FactForm form) {
    return new CellForm(
        form.groups().stream().map(rule -> rule.definition().group().code()).toList(),
        form.slots().stream().map(CellForm::counted).toList());
  }

  private static Counted counted(Slot slot) {
    var indicator = slot.definition().indicator();
    return new Counted(
        indicator.id().code(),
        indicator.version(),
        slot.firstCount(),
        slot.firstAmount(),
        slot.definition().outcomes().stream()
            .map(each ->
                new Sorted(each.key(), each.counts(), each.text().english(), each.text().spanish()))
            .toList());
  }

  Optional<Counted> find(IndicatorId indicator) {
    return indicators.stream()
        .filter(each -> each.indicator().equals(indicator.code()))
        .findFirst();
  }

  List<StudentGroup> studentGroups() {
    return groups.stream().map(StudentGroup::new).toList();
  }
}
