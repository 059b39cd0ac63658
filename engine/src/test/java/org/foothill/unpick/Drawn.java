package org.foothill.unpick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.unpick.Cell.Saying;
import org.foothill.unpick.Schema.Dimension;
import org.foothill.unpick.Schema.Measure;
import org.foothill.unpick.Schema.Outcomes;
import org.foothill.unpick.Schema.Role;
import org.foothill.unpick.Schema.Sum;

/**
 * Releases drawn as text. A line with an equals sign says how codes add up, {@code group: ALL = HI
 * + WH}, for nested measures with {@code ; part} or {@code ; other} behind; every other line is a
 * cell: its codes, the count, the outcome, and what else is printed. {@code *} is hidden, {@code <}
 * hidden because small, {@code +} hidden for another, {@code -} not there, {@code 3..8} a range,
 * {@code 71.4%} a rate, {@code s2.3%} a share, {@code c1.0%} a change of printed rates, {@code
 * C1.0%} one of unrounded rates, {@code b95..100%} a band, {@code m23.5} a mean.
 */
final class Drawn {
  private final Map<String, List<Sum>> sums = new LinkedHashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> names;
  private Measure measure = Measure.PLAIN;
  private Policy policy = Policy.usual();

  private Drawn(String dimensions) {
    names = List.of(dimensions.split(" "));
  }

  static Drawn of(String dimensions, String text) {
    var drawn = new Drawn(dimensions);
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(drawn::line);
    return drawn;
  }

  Drawn scores(long lowest, long highest) {
    measure =
        new Measure(1, false, true, Set.of(), Optional.of(new Schema.Scores(lowest, highest)));
    return this;
  }

  Drawn with(Policy other) {
    policy = other;
    return this;
  }

  private void line(String line) {
    if (line.contains("=")) {
      var dimension = line.substring(0, line.indexOf(':'));
      var saying = line.substring(line.indexOf(':') + 1).split(";");
      var sides = saying[0].split("=");
      boolean nearly = sides[0].strip().startsWith("~");
      var outcomes = saying.length > 1 ? saying[1].strip() : "same";
      sums.computeIfAbsent(dimension, _ -> new ArrayList<>())
          .add(
              new Sum(
                  dimension,
                  sides[0].replace("~", "").strip(),
                  Arrays.stream(sides[1].split("\\+")).map(String::strip).toList(),
                  nearly,
                  Outcomes.valueOf(outcomes.toUpperCase(java.util.Locale.ROOT))));
      return;
    }
    var words = line.split("\\s+");
    var at = List.of(words).subList(0, names.size());
    View whole = new View.Absent();
    View part = new View.Absent();
    var sayings = new ArrayList<Saying>();
    for (int i = names.size(); i < words.length; i++) {
      if (words[i].startsWith("#")) {
        sayings.add(new Saying.Rank(Integer.parseInt(words[i].substring(1)), names.size() - 1));
      } else if (words[i].endsWith("%") || words[i].startsWith("m")) {
        sayings.add(saying(words[i].replace("%", "")));
      } else if (i == names.size()) {
        whole = view(words[i]);
      } else {
        part = view(words[i]);
      }
    }
    cells.add(new Cell(at, whole, part, sayings));
  }

  private static View view(String word) {
    return switch (word) {
      case "*" -> new View.Hidden(View.Mark.PLAIN);
      case "<" -> new View.Hidden(View.Mark.SMALL);
      case "+" -> new View.Hidden(View.Mark.COMPLEMENTARY);
      case "-" -> new View.Absent();
      default -> {
        var ends = word.split("\\.\\.");
        yield ends.length == 2
            ? new View.Range(Long.parseLong(ends[0]), Long.parseLong(ends[1]))
            : new View.Exact(Long.parseLong(word));
      }
    };
  }

  private static Saying saying(String word) {
    return switch (word.charAt(0)) {
      case 's' -> new Saying.Share(percent(word.substring(1)));
      case 'c' -> new Saying.Change(percent(word.substring(1)), true);
      case 'C' -> new Saying.Change(percent(word.substring(1)), false);
      case 'm' -> {
        var shown = new BigDecimal(word.substring(1));
        yield new Saying.Mean(Rounded.mean(shown, BigDecimal.ONE.movePointLeft(shown.scale())));
      }
      case 'b' -> {
        var ends = word.substring(1).split("\\.\\.");
        yield new Saying.Band(percent(ends[0]), percent(ends[1]));
      }
      default -> new Saying.Rate(percent(word));
    };
  }

  private static Rounded percent(String word) {
    var shown = new BigDecimal(word);
    return Rounded.percent(shown, BigDecimal.ONE.movePointLeft(shown.scale()));
  }

  Release release() {
    var dimensions = new ArrayList<Dimension>();
    for (int d = 0; d < names.size(); d++) {
      int at = d;
      var codes = cells.stream().map(cell -> cell.at().get(at)).distinct().sorted().toList();
      var role = Role.valueOf(names.get(d).toUpperCase(java.util.Locale.ROOT));
      boolean hasAll = role == Role.GROUP;
      dimensions.add(
          new Dimension(
              names.get(d),
              role,
              codes,
              Map.of("ALL", "All", "SED", "low income"),
              hasAll ? Optional.of("ALL") : Optional.empty(),
              sums.getOrDefault(names.get(d), List.of())));
    }
    var measures = Map.of("", measure);
    return new Release("drawn", new Schema(dimensions, measures, policy), cells, true);
  }

  /** What is proven about the tables, one line for each finding. */
  String proven(Level level) {
    return proven(level, List.of(release()));
  }

  static String proven(Level level, List<Release> releases) {
    return switch (new Unpick().attack(releases, level)) {
      case Attacked.NotUnderstood(var faults) ->
          String.join("\n", faults.stream().map(f -> f.kind() + " " + f.sentence()).toList());
      case Attacked.Understood(Report report) ->
          String.join("\n", report.findings().stream().map(Drawn::line).toList());
    };
  }

  private static String line(Finding finding) {
    return "%s%s %s [%s..%s] %s | %s"
        .formatted(
            finding.certain() ? "" : "perhaps ",
            finding.level(),
            finding.kind(),
            number(finding.low()),
            number(finding.high()),
            finding.about(),
            finding.explanation());
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .setScale(3, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
