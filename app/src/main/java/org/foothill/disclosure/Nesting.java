package org.foothill.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.unpick.Schema.Outcomes;

/**
 * A measure whose students are all students of another one of the same year.
 *
 * @param rest who is in the outer measure only, by place and group
 */
record Nesting(Measured inner, Measured outer, Measured rest, Outcomes outcomes) {
  /** Those among the measures that the policy names, and that are so in these figures. */
  static List<Nesting> of(DisclosurePolicy policy, List<Measured> measured) {
    return measured.stream().flatMap(each -> find(policy, each, measured).stream()).toList();
  }

  private static Optional<Nesting> find(
      DisclosurePolicy policy, Measured inner, List<Measured> measured) {
    return policy
        .around(inner.indicator())
        .flatMap(around ->
            measured.stream()
                .filter(each -> each.indicator().code().equals(around.outer()))
                .filter(each -> each.year().equals(inner.year()) && each.unit() == inner.unit())
                .findFirst()
                .map(outer -> new Nesting(inner, outer, outer.without(inner), around.outcomes())))
        .filter(Nesting::holds);
  }

  /** A district's own rules may count otherwise; then nothing can be subtracted. */
  private boolean holds() {
    boolean people = isPart(rest.whole());
    boolean with =
        switch (outcomes) {
          case SAME -> isPart(rest.part()) && isPart(rest.whole().less(rest.part()));
          case PART -> isPart(rest.part());
          case OTHER -> true;
        };
    return people && with && !rest.spots().isEmpty();
  }

  private static boolean isPart(Measured.Column column) {
    return column.values().stream().allMatch(value -> value >= 0);
  }

  /** Where the rows of the rest are in the inner and in the outer measure. */
  Rows rows() {
    return new Rows(rows(inner), rows(outer));
  }

  private int[] rows(Measured measured) {
    Map<Measured.Spot, Integer> places = new HashMap<>();
    measured.spots().forEach(spot -> places.put(spot, places.size()));
    return rest.spots().stream().mapToInt(spot -> places.getOrDefault(spot, -1)).toArray();
  }

  /** Row numbers, by row of the rest. */
  record Rows(int[] inner, int[] outer) {}
}
