package org.foothill.published;

import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.published.KeptFigures.Kept;
import org.foothill.site.Text;
import org.springframework.stereotype.Component;

/** Says kept figures in words. */
@Component
class KeptStateFigures implements StateFigures {
  private static final String EVERYONE = "ALL";
  private final KeptFigures kept;
  private final Rulebook book;

  KeptStateFigures(KeptFigures kept, Rulebook book) {
    this.kept = kept;
    this.book = book;
  }

  @Override
  public Optional<Measure> find(String code, List<PlaceId> places, Text text) {
    var figures = kept.newest(code, places.stream().map(KeptStateFigures::cds).toList());
    var words = new FigureWords(text, book);
    var lines =
        places.stream()
            .flatMap(place ->
                figures.stream()
                    .filter(each -> each.place().cds().equals(cds(place)))
                    .filter(each -> each.status() != null && isShown(each))
                    .filter(each -> !place.isSchool() || each.group().equals(EVERYONE))
                    .map(each -> line(place, each, words)))
            .toList();
    return book.indicator(code)
        .filter(_ -> !lines.isEmpty())
        .map(indicator ->
            new Measure(
                indicator.code(),
                indicator.name().in(text.language()),
                indicator.text().in(text.language()),
                text.of("published.source", String.valueOf(figures.getFirst().year())),
                lines));
  }

  private boolean isShown(Kept figure) {
    var students = figure.students();
    return students == null || students >= book.shown(figure.year());
  }

  private static Line line(PlaceId place, Kept figure, FigureWords words) {
    var said = words.line(figure);
    return new Line(
        place,
        figure.group().equals(EVERYONE),
        said.group(),
        said.value(),
        said.status(),
        said.level(),
        said.change(),
        said.colour());
  }

  private static String cds(PlaceId place) {
    return place.isSchool() ? place.cds() : place.cds() + "0000000";
  }
}
