package org.foothill.disclosure.unpick;

import java.util.Locale;
import org.foothill.unpick.Finding;
import org.foothill.unpick.Report;

/** Findings in words. */
final class FindingText {
  private FindingText() {}

  static String of(Finding finding) {
    return "%s%s: %s. %s (level %d)"
        .formatted(
            finding.certain() ? "" : "Perhaps a small group: ",
            finding.about(),
            claim(finding),
            finding.explanation(),
            finding.level().number());
  }

  private static String claim(Finding finding) {
    return switch (finding.kind()) {
      case EXACT_COUNT -> "exactly %s students".formatted(number(finding.low()));
      case NARROW_COUNT -> "%s students".formatted(range(finding));
      case SMALL_UNION -> "together %s students".formatted(range(finding));
      case NONE -> "nobody has the outcome";
      case ALL -> "everybody has the outcome";
      case NARROW_RATE ->
          String.format(
              Locale.ROOT,
              "a rate from %.1f to %.1f percent",
              100 * finding.low(),
              100 * finding.high());
      case NARROW_BAND -> "%s with the outcome".formatted(range(finding));
      case NARROW_MEAN ->
          String.format(
              Locale.ROOT,
              "a mean from %.2f to %.2f percent of the scale",
              100 * finding.low(),
              100 * finding.high());
      case NEWCOMERS -> "a correction tells about %s students".formatted(number(finding.low()));
    };
  }

  private static String range(Finding finding) {
    return finding.low() == finding.high()
        ? number(finding.low())
        : number(finding.low()) + " to " + number(finding.high());
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value));
  }

  static String summary(Report report, int level) {
    var size = report.size();
    long certain = report.findings().stream().filter(Finding::certain).count();
    return ("%s Attacked up to level %d: %d counts, %d of them unknown after looking at one line at a time, "
            + "in %d islands, the largest with %d; %d aims, %d not decided.")
        .formatted(
            certain == 0
                ? "Nothing can be proven beyond the policy."
                : "%d things can be proven beyond the policy.".formatted(certain),
            level,
            size.quantities(),
            size.unknown(),
            size.islands(),
            size.largest(),
            size.aims(),
            report.undecided());
  }
}
