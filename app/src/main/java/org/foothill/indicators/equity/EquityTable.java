package org.foothill.indicators.equity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foothill.equity.Counts;
import org.foothill.equity.EightyPercent;
import org.foothill.equity.Fraction;
import org.foothill.equity.GapRule;
import org.foothill.equity.PointGap;
import org.foothill.equity.Proportionality;
import org.foothill.equity.RiskRatio;
import org.jspecify.annotations.Nullable;

/**
 * Every measure for every group. Pure.
 *
 * @param lowIsGood true when the outcome that was counted is unwanted
 */
public record EquityTable(Counts everyone, boolean lowIsGood, EquityRules rules, List<Line> lines) {
  public EquityTable {
    lines = List.copyOf(lines);
  }

  /**
   * One group.
   *
   * @param rate of the outcome as it was counted
   * @param verdict too small, or what the measures say
   */
  public record Line(GroupCounts group, Fraction rate, Verdict verdict) {}

  /** Whether a group can be judged. */
  public sealed interface Verdict {
    /** So few students that nothing is said. */
    record TooFew(int atMost) implements Verdict {}

    /** Everyone is in the group: there is nobody to compare with. */
    record NoOthers() implements Verdict {}

    /**
     * What the measures say.
     *
     * @param gap PPG-1
     * @param gap2017 its form of 2017
     * @param needed more students with the wanted outcome until the group's share of them is its
     *     share of everyone; empty when nobody at all has it
     */
    record Judged(
        PointGap.Measured gap,
        PointGap.Measured gap2017,
        @Nullable Fraction proportionality,
        @Nullable Fraction eighty,
        RiskRatio risk,
        long needed)
        implements Verdict {}
  }

  /** {@code everyone} holds every group; groups may overlap. */
  public static EquityTable of(
      List<GroupCounts> groups, Counts everyone, boolean lowIsGood, EquityRules rules) {
    var wanted = new Wanted(everyone, lowIsGood, rules);
    var families =
        groups.stream()
            .collect(
                groupingBy(
                    GroupCounts::family, mapping(each -> wanted.of(each.counts()), toList())));
    var lines =
        groups.stream()
            .map(each ->
                new Line(
                    each,
                    each.counts().rate(),
                    wanted.judge(
                        each,
                        EightyPercent.highest(
                            Objects.requireNonNull(families.get(each.family()))))))
            .toList();
    return new EquityTable(everyone, lowIsGood, rules, lines);
  }

  /** Turns counts so that the outcome is wanted, and measures. */
  private record Wanted(Counts everyone, boolean lowIsGood, EquityRules rules) {
    Counts of(Counts counted) {
      return lowIsGood ? counted.complement() : counted;
    }

    Verdict judge(GroupCounts group, Optional<Fraction> highest) {
      var mine = of(group.counts());
      return switch (PointGap.measure(mine, of(everyone), rules.gap())) {
        case PointGap.TooFew(int atMost) -> new Verdict.TooFew(atMost);
        case PointGap.NoOthers() -> new Verdict.NoOthers();
        case PointGap.Measured gap -> judged(group, mine, gap, highest);
      };
    }

    private Verdict judged(
        GroupCounts group, Counts mine, PointGap.Measured gap, Optional<Fraction> highest) {
      var all = of(everyone);
      var old = (PointGap.Measured) PointGap.measure(mine, all, GapRule.PPG_2017);
      boolean some = all.outcomes() > 0;
      return new Verdict.Judged(
          gap,
          old,
          some ? Proportionality.index(mine, all) : null,
          highest.map(best -> EightyPercent.index(mine, best)).orElse(null),
          risk(group),
          some ? Proportionality.studentsNeeded(mine, all, Fraction.ONE) : 0);
    }

    /** Of the unwanted outcome, whichever was counted. */
    private RiskRatio risk(GroupCounts group) {
      var mine = of(group.counts()).complement();
      var all = of(everyone).complement();
      var others = new Counts(all.students() - mine.students(), all.outcomes() - mine.outcomes());
      var elsewhere = group.elsewhere();
      // Nobody knows the state's: one student without the outcome is never enough to compare with.
      var state = elsewhere == null ? new Counts(1, 0) : of(elsewhere).complement();
      return RiskRatio.measure(mine, others, state, rules.risk());
    }
  }
}
