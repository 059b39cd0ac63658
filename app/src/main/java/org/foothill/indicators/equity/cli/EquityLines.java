package org.foothill.indicators.equity.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.foothill.equity.Fraction;
import org.foothill.equity.PointGap;
import org.foothill.equity.RiskRatio;
import org.foothill.indicators.equity.EquityTable;
import org.foothill.indicators.equity.EquityTable.Verdict;
import org.jspecify.annotations.Nullable;

/** Measures of equity as plain values, for JSON and for a table of text. */
final class EquityLines {
  private EquityLines() {}

  /**
   * A group. Rates, gaps and margins in percent and points; empty texts where nothing is said.
   *
   * @param verdict left-behind, within-margin, not-behind, insufficient-data or no-others
   * @param risk the ratio, {@code alternate RATIO}, too-few or no-comparison
   */
  record Line(
      String group,
      long students,
      long outcomes,
      String rate,
      String gap,
      String margin,
      String verdict,
      long toLeaveImpact,
      long toParity,
      String gap2017,
      String margin2017,
      String verdict2017,
      String proportionality,
      long toProportionality,
      String eighty,
      String risk) {
    boolean behind() {
      return verdict.equals("left-behind");
    }
  }

  static List<Line> of(EquityTable table) {
    return table.lines().stream().map(EquityLines::line).toList();
  }

  private static Line line(EquityTable.Line line) {
    return switch (line.verdict()) {
      case Verdict.TooFew _ -> unjudged(line, "insufficient-data");
      case Verdict.NoOthers() -> unjudged(line, "no-others");
      case Verdict.Judged judged -> judged(line, judged);
    };
  }

  private static Line unjudged(EquityTable.Line line, String verdict) {
    var counts = line.group().counts();
    return new Line(
        line.group().name(),
        counts.students(),
        counts.outcomes(),
        "",
        "",
        "",
        verdict,
        0,
        0,
        "",
        "",
        verdict,
        "",
        0,
        "",
        "");
  }

  private static Line judged(EquityTable.Line line, Verdict.Judged judged) {
    var counts = line.group().counts();
    var gap = judged.gap();
    var old = judged.gap2017();
    return new Line(
        line.group().name(),
        counts.students(),
        counts.outcomes(),
        percent(line.rate(), 1),
        percent(gap.gap(), 2),
        points(gap),
        verdict(gap),
        gap.toLeaveImpact(),
        gap.toParity(),
        percent(old.gap(), 2),
        points(old),
        verdict(old),
        index(judged.proportionality()),
        judged.needed(),
        index(judged.eighty()),
        risk(judged.risk()));
  }

  private static String verdict(PointGap.Measured gap) {
    if (gap.hasImpact()) {
      return "left-behind";
    }
    return gap.gap().signum() < 0 ? "within-margin" : "not-behind";
  }

  private static String risk(RiskRatio risk) {
    return switch (risk) {
      case RiskRatio.TooFew() -> "too-few";
      case RiskRatio.NoComparison() -> "no-comparison";
      case RiskRatio.Ratio(Fraction value, boolean alternate, boolean _) ->
          (alternate ? "alternate " : "") + value.rounded(3).toPlainString();
    };
  }

  private static String percent(Fraction share, int decimals) {
    return share.times(Fraction.of(100, 1)).rounded(decimals).toPlainString();
  }

  private static String points(PointGap.Measured gap) {
    return gap.margin()
        .multiply(new BigDecimal(100))
        .setScale(3, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String index(@Nullable Fraction index) {
    return index == null ? "" : index.rounded(3).toPlainString();
  }

  static List<String> text(EquityTable table, List<Line> lines) {
    var row = "%-32s %9s %6s %8s %7s  %-17s %8s %8s %8s  %-17s %6s %6s %s";
    var head =
        row.formatted(
            "group",
            "students",
            "rate",
            "gap",
            "margin",
            "verdict",
            "to leave",
            "to close",
            "2017",
            "verdict 2017",
            "index",
            "80%",
            "risk ratio");
    var rows =
        lines.stream()
            .map(each ->
                row.formatted(
                    each.group(),
                    "%,d".formatted(each.students()),
                    each.rate(),
                    each.gap(),
                    each.margin(),
                    each.verdict(),
                    each.toLeaveImpact(),
                    each.toParity(),
                    each.gap2017(),
                    each.verdict2017(),
                    each.proportionality(),
                    each.eighty(),
                    each.risk()));
    var everyone = table.everyone();
    var last =
        "Everyone: %,d of %,d. The margin of error is at least %s points; minus means worse off."
            .formatted(
                everyone.outcomes(), everyone.students(), table.rules().floor().toPlainString());
    return Stream.of(Stream.of(head), rows, Stream.of(last))
        .flatMap(each -> each)
        .map(String::stripTrailing)
        .toList();
  }
}
