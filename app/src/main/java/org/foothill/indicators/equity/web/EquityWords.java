package org.foothill.indicators.equity.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.foothill.equity.Fraction;
import org.foothill.equity.PointGap;
import org.foothill.equity.RiskRatio;
import org.foothill.indicators.equity.EquityTable;
import org.foothill.indicators.equity.EquityTable.Verdict;
import org.foothill.site.Page;
import org.jspecify.annotations.Nullable;

/** Says measures of equity in the language of the page. */
final class EquityWords {
  private static final BigDecimal POINTS = new BigDecimal(100);
  private final Page page;

  EquityWords(Page page) {
    this.page = page;
  }

  EquityView view(String title, EquityTable table) {
    var everyone = table.everyone();
    return new EquityView(
        title,
        say(
            "equity.everyone",
            count(everyone.outcomes()),
            count(everyone.students()),
            page.numbers().percent(percent(everyone.rate()))),
        say("equity.floor.said", page.numbers().decimal(table.rules().floor())),
        table.lines().stream().map(this::line).toList());
  }

  private EquityView.Line line(EquityTable.Line line) {
    return switch (line.verdict()) {
      case Verdict.TooFew(int atMost) -> unjudged(line, say("equity.too-few", atMost));
      case Verdict.NoOthers() -> unjudged(line, say("equity.no-others"));
      case Verdict.Judged judged -> judged(line, judged);
    };
  }

  private EquityView.Line unjudged(EquityTable.Line line, String verdict) {
    return new EquityView.Line(
        line.group().name(),
        count(line.group().counts().students()),
        "",
        "",
        false,
        false,
        verdict,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private EquityView.Line judged(EquityTable.Line line, Verdict.Judged judged) {
    var gap = judged.gap();
    return new EquityView.Line(
        line.group().name(),
        count(line.group().counts().students()),
        percent(line.rate()).toPlainString(),
        page.numbers().tabular(percent(line.rate())),
        true,
        gap.hasImpact(),
        verdict(gap),
        points(gap),
        gap.hasImpact() ? count(gap.toLeaveImpact()) : "",
        gap.toParity() > 0 ? count(gap.toParity()) : "",
        points(judged.gap2017()),
        verdict(judged.gap2017()),
        index(judged.proportionality()),
        index(judged.eighty()),
        risk(judged.risk()));
  }

  private String verdict(PointGap.Measured gap) {
    if (gap.hasImpact()) {
      return say("equity.behind");
    }
    return say(gap.gap().signum() < 0 ? "equity.within" : "equity.not-behind");
  }

  /** {@code -12.3 ± 2.0}. */
  private String points(PointGap.Measured gap) {
    var size = gap.gap().times(Fraction.of(100, 1)).rounded(1);
    var margin = gap.margin().multiply(POINTS).setScale(1, RoundingMode.HALF_UP);
    var sign = size.signum() < 0 ? "−" : size.signum() > 0 ? "+" : "";
    return sign + page.numbers().decimal(size.abs()) + " ± " + page.numbers().decimal(margin);
  }

  private String index(@Nullable Fraction index) {
    return index == null ? "" : index.rounded(2).toPlainString();
  }

  private String risk(RiskRatio risk) {
    return switch (risk) {
      case RiskRatio.TooFew() -> say("equity.risk.too-few");
      case RiskRatio.NoComparison() -> say("equity.risk.no-comparison");
      case RiskRatio.Ratio(Fraction value, boolean alternate, boolean _) ->
          alternate
              ? say("equity.risk.alternate", value.rounded(2).toPlainString())
              : value.rounded(2).toPlainString();
    };
  }

  private static BigDecimal percent(Fraction rate) {
    return rate.times(Fraction.of(100, 1)).rounded(1);
  }

  private String count(long number) {
    return page.numbers().count(number);
  }

  private String say(String key, Object... arguments) {
    return page.text().of(key, arguments);
  }
}
