package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.sentences.Material;
import org.foothill.site.charts.Span;
import org.jspecify.annotations.Nullable;

/** One measure of one group at one place through the years that the release has, oldest first. */
public record Line(
    Indicator indicator, List<SchoolYear> years, List<Optional<PublicFigure>> figures) {
  public Line {
    years = List.copyOf(years);
    figures = List.copyOf(figures);
  }

  /** The figure of the newest year; empty when the release says nothing about it. */
  public Optional<PublicFigure> latest() {
    return figures.isEmpty() ? Optional.empty() : figures.getLast();
  }

  /** The figure of the year before the newest. */
  public Optional<PublicFigure> previous() {
    return figures.size() < 2 ? Optional.empty() : figures.get(figures.size() - 2);
  }

  /** The oldest figure of the rule that holds, if it has one exact number and is not the newest. */
  public Optional<PublicFigure> earliest() {
    return figures.subList(0, Math.max(0, figures.size() - 1)).stream()
        .flatMap(Optional::stream)
        .filter(figure -> indicator.use().holdsIn(figure.year()))
        .filter(Line::isExact)
        .findFirst();
  }

  /** True when some years are counted by the rule before. */
  public boolean hasBreak() {
    return years.stream().anyMatch(year -> !indicator.use().holdsIn(year));
  }

  /** True when the release says anything but "nobody" about it in some year. */
  public boolean hasAnything() {
    return figures.stream()
        .flatMap(Optional::stream)
        .anyMatch(figure -> !(figure instanceof PublicFigure.Nobody));
  }

  public List<@Nullable Span> spans() {
    var spans = new ArrayList<@Nullable Span>();
    figures.forEach(figure -> spans.add(figure.flatMap(Line::span).orElse(null)));
    return spans;
  }

  public DoubleStream numbers() {
    return spans().stream()
        .flatMapToDouble(
            span -> span == null ? DoubleStream.empty() : DoubleStream.of(span.low(), span.high()));
  }

  public static boolean isExact(PublicFigure figure) {
    return Material.isExact(figure);
  }

  /** Where a figure lies on a scale; empty when there is nothing to draw. */
  public static Optional<Span> span(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate rate -> Optional.of(Span.of(rate.percent().doubleValue()));
      case PublicFigure.Count count -> Optional.of(Span.of(count.students()));
      case PublicFigure.Band band ->
          Optional.of(new Span(band.low().doubleValue(), band.high().doubleValue()));
      case PublicFigure.Together _, PublicFigure.Hidden _, PublicFigure.Nobody _ ->
          Optional.empty();
    };
  }
}
