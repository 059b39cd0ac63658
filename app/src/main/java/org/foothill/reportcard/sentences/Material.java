package org.foothill.reportcard.sentences;

import java.util.List;
import java.util.Optional;
import org.foothill.core.SchoolYear;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;

/**
 * What the sentences of a measure are made of: public figures of the whole district and nothing
 * else.
 *
 * @param newest the newest year of the measure
 * @param years the figures of everybody, oldest first; a year about which the release says nothing
 *     is left out
 * @param groups the groups of the newest year, in catalogue order
 */
public record Material(
    Indicator indicator, SchoolYear newest, List<PublicFigure> years, List<Group> groups) {
  public Material {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }

  /** A group of students with its figure. */
  public record Group(GroupDefinition group, PublicFigure figure) {}

  Optional<PublicFigure> latest() {
    return years.stream().filter(figure -> figure.year().equals(newest)).findFirst();
  }

  Optional<PublicFigure> yearBefore() {
    return years.stream()
        .filter(figure -> figure.year().ending() == newest.ending() - 1)
        .findFirst();
  }

  /** The oldest figure with an exact number that the same rule counted, two or more years ago. */
  Optional<PublicFigure> longAgo() {
    return years.stream()
        .filter(figure -> figure.year().ending() <= newest.ending() - 2)
        .filter(figure -> indicator.use().holdsIn(figure.year()))
        .filter(Material::isExact)
        .findFirst();
  }

  /** True for one number, of students or of a share. */
  public static boolean isExact(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate _, PublicFigure.Count _ -> true;
      case PublicFigure.Band _,
          PublicFigure.Together _,
          PublicFigure.Hidden _,
          PublicFigure.Nobody _ ->
          false;
    };
  }

  /** A figure without words: {@code 2026 2716/14000}. */
  static String slot(PublicFigure figure) {
    var said =
        switch (figure) {
          case PublicFigure.Rate rate -> rate.part() + "/" + rate.whole();
          case PublicFigure.Count count -> String.valueOf(count.students());
          case PublicFigure.Band band ->
              band.low().toPlainString() + ".." + band.high().toPlainString();
          case PublicFigure.Together _, PublicFigure.Hidden _ -> "hidden";
          case PublicFigure.Nobody _ -> "nobody";
        };
    return figure.year().ending() + " " + said;
  }
}
