package org.foothill.reportcard.sharing;

import java.util.Optional;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.Cell;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.foothill.reportcard.sentences.Change;
import org.jspecify.annotations.Nullable;

/**
 * A measure at both places in one year.
 *
 * @param answer how the first stands beside the second
 * @param word the answer in words
 * @param drawing both shares with their intervals; null where one is no exact share of students
 */
public record ComparedMeasure(
    String name,
    String path,
    String year,
    Side first,
    Side second,
    Answer answer,
    String word,
    @Nullable IntervalDrawing drawing) {
  /**
   * A figure, and where chance alone could have put it.
   *
   * @param interval in words; empty where there is none
   * @param path more about it: the measure at that school; empty where there is no such page
   */
  public record Side(Cell figure, String interval, String path) {}

  /** How the first place stands beside the second. */
  public enum Answer {
    HIGHER("higher"),
    LOWER("lower"),
    /** The difference is no longer than chance alone often makes it. */
    SAME("same"),
    /** Numbers of students, which say how large a place is and no more. */
    COUNTS("counts"),
    /** One of the two is hidden or only known as a range. */
    NOT_COMPARED("not"),
    /** Both are hidden. */
    HIDDEN("not"),
    /** Nobody is counted at one of the places, such as graduates at an elementary school. */
    NOWHERE("not");

    private final String word;

    Answer(String word) {
      this.word = word;
    }
  }

  /** The figures of both places; empty where the release says nothing. */
  record Two(Optional<PublicFigure> first, Optional<PublicFigure> second) {}

  static ComparedMeasure of(Sources sources, Voice voice, Indicator indicator, PlacePair pair) {
    var two =
        new Two(
            sources.latest(indicator.id(), pair.first().id(), StudentGroup.ALL),
            sources.latest(indicator.id(), pair.second().id(), StudentGroup.ALL));
    var answer = answer(indicator, two);
    boolean students = indicator.unit() == Indicator.Unit.PERCENT_OF_STUDENTS;
    var year = two.first().or(two::second).map(figure -> voice.numbers().year(figure.year()));
    return new ComparedMeasure(
        voice.say(indicator.name()),
        MeasureRow.pathOf(indicator),
        year.orElse(""),
        side(voice, two.first(), students, path(sources, indicator, pair.first())),
        side(voice, two.second(), students, path(sources, indicator, pair.second())),
        answer,
        voice.text().of("compare.word." + answer.word, pair.first().name(), pair.second().name()),
        students ? IntervalDrawing.of(voice, indicator, pair, two).orElse(null) : null);
  }

  private static Answer answer(Indicator indicator, Two two) {
    if (two.first().filter(ComparedMeasure::hasSomebody).isEmpty()
        || two.second().filter(ComparedMeasure::hasSomebody).isEmpty()) {
      return Answer.NOWHERE;
    }
    if (!isShown(two.first()) && !isShown(two.second())) {
      return Answer.HIDDEN;
    }
    if (indicator.unit() == Indicator.Unit.COUNT) {
      return Answer.COUNTS;
    }
    return two.first()
        .flatMap(first -> two.second().flatMap(second -> Change.between(indicator, second, first)))
        .map(change ->
            switch (change.way()) {
              case UP -> Answer.HIGHER;
              case DOWN -> Answer.LOWER;
              case SAME -> Answer.SAME;
            })
        .orElse(Answer.NOT_COMPARED);
  }

  private static boolean hasSomebody(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Nobody _ -> false;
      case PublicFigure.Rate _,
          PublicFigure.Band _,
          PublicFigure.Count _,
          PublicFigure.Together _,
          PublicFigure.Hidden _ ->
          true;
    };
  }

  private static boolean isShown(Optional<PublicFigure> found) {
    return found
        .filter(figure ->
            switch (figure) {
              case PublicFigure.Rate _, PublicFigure.Band _, PublicFigure.Count _ -> true;
              case PublicFigure.Together _, PublicFigure.Hidden _, PublicFigure.Nobody _ -> false;
            })
        .isPresent();
  }

  private static String path(Sources sources, Indicator indicator, PlaceView place) {
    return MeasureRow.pathAt(sources, indicator, place.id()).orElse("");
  }

  private static Side side(
      Voice voice, Optional<PublicFigure> found, boolean students, String path) {
    return new Side(
        new Cell(
            found.map(voice::figure).orElse(voice.text().of("compare.no-figure")), !isShown(found)),
        found
            .filter(_ -> students)
            .flatMap(ComparedMeasure::interval)
            .map(interval ->
                voice
                    .text()
                    .of(
                        "compare.interval",
                        voice.numbers().percents(interval.low(), interval.high())))
            .orElse(""),
        path);
  }

  /** Only exact shares have one: an interval around a range would be a range of a range. */
  static Optional<Interval> interval(PublicFigure figure) {
    return figure instanceof PublicFigure.Rate rate
        ? Optional.of(Interval.of(rate.part(), rate.whole()))
        : Optional.empty();
  }

  boolean isNowhere() {
    return answer == Answer.NOWHERE;
  }

  boolean isShown() {
    return answer != Answer.HIDDEN && answer != Answer.NOWHERE;
  }

  boolean isCompared() {
    return answer == Answer.HIGHER || answer == Answer.LOWER || answer == Answer.SAME;
  }
}
