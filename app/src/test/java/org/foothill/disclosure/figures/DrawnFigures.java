package org.foothill.disclosure.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Share;
import org.foothill.core.StudentGroup;

/**
 * Public figures that a test writes down as a table, one figure a line: {@code ATT-CHRONIC 2026
 * 1964881 ALL 20/100}, or {@code 95..100/40} for a band, {@code 120} for students, {@code hidden},
 * {@code nobody}.
 */
public final class DrawnFigures implements Figures {
  private final Map<String, PublicFigure> figures = new TreeMap<>();
  private final List<IndicatorId> indicators = new ArrayList<>();

  public static DrawnFigures of(String table) {
    var drawn = new DrawnFigures();
    table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(drawn::add);
    return drawn;
  }

  private void add(String line) {
    var words = line.split("\\s+");
    var indicator = new IndicatorId(words[0]);
    var year = new SchoolYear(Integer.parseInt(words[1]));
    var place = new PlaceId(words[2]);
    var group = new StudentGroup(words[3]);
    if (!indicators.contains(indicator)) {
      indicators.add(indicator);
    }
    figures.put(
        key(indicator, year, place, group), figure(indicator, year, place, group, words[4]));
  }

  private static PublicFigure figure(
      IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group, String text) {
    if (text.equals("hidden")) {
      return new PublicFigure.Hidden(indicator, year, place, group);
    }
    if (text.equals("nobody")) {
      return new PublicFigure.Nobody(indicator, year, place, group);
    }
    if (text.contains("..")) {
      var parts = text.split("\\.\\.|/");
      return new PublicFigure.Band(
          indicator,
          year,
          place,
          group,
          new java.math.BigDecimal(parts[0]),
          new java.math.BigDecimal(parts[1]),
          Long.parseLong(parts[2]));
    }
    if (text.contains("/")) {
      var parts = text.split("/");
      var share = new Share(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      return new PublicFigure.Rate(
          indicator, year, place, group, share.part(), share.whole(), share.percent());
    }
    return new PublicFigure.Count(indicator, year, place, group, Long.parseLong(text));
  }

  private static String key(
      IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return indicator + " " + year.ending() + " " + place + " " + group;
  }

  @Override
  public Optional<Release> release() {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    long hidden =
        figures.values().stream().filter(figure -> figure instanceof PublicFigure.Hidden).count();
    return Optional.of(
        new Release(
            "2026-1",
            Instant.parse("2026-10-14T12:00:00Z"),
            "steward",
            1,
            figures.size(),
            (int) hidden,
            (int) hidden / 2,
            3,
            "linear",
            "0123456789abcdef".repeat(4)));
  }

  @Override
  public Optional<PublicFigure> find(
      IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return Optional.ofNullable(figures.get(key(indicator, year, place, group)));
  }

  @Override
  public List<SchoolYear> years(IndicatorId indicator) {
    return figures.values().stream()
        .filter(figure -> figure.indicator().equals(indicator))
        .map(PublicFigure::year)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<IndicatorId> indicators() {
    return List.copyOf(indicators);
  }

  @Override
  public List<PlaceId> places() {
    return figures.values().stream().map(PublicFigure::place).distinct().sorted().toList();
  }
}
