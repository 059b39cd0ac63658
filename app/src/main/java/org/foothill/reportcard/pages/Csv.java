package org.foothill.reportcard.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;

/**
 * One measure as a table with one figure in a row. A hidden figure has a row without any number, in
 * the same order as all others: year, place, group of the catalogue.
 */
public final class Csv {
  private static final String HEADER =
      "year,place_code,place,group_code,group,percent,percent_low,percent_high,part,whole,students,status";

  private Csv() {}

  static byte[] of(Sources sources, Voice voice, Indicator indicator) {
    var text = new StringBuilder(HEADER).append("\r\n");
    var places =
        Stream.concat(
                sources.whole().stream(), sources.schools().stream().map(school -> school.id()))
            .toList();
    for (var year : sources.figures().years(indicator.id())) {
      for (var place : places) {
        sources.groups().stream()
            .map(group -> new Key(indicator, year, place, group))
            .forEach(key -> text.append(rows(sources, voice, key)));
      }
      sources
          .whole()
          .flatMap(place -> new Together(sources, voice).schools(indicator, year, place))
          .map(rest -> line(List.of(year.toString(), "", rest.name(), "", ""), rest.figure()))
          .ifPresent(text::append);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same of one school, behind the figures of everybody in its district. */
  public static byte[] at(Sources sources, Voice voice, Indicator indicator, PlaceId school) {
    var text = new StringBuilder(HEADER).append("\r\n");
    var everybody =
        sources.groups().stream().filter(group -> group.group().equals(StudentGroup.ALL)).toList();
    for (var year : sources.figures().years(indicator.id())) {
      for (var whole : sources.whole().stream().toList()) {
        everybody.stream()
            .flatMap(group -> row(sources, voice, new Key(indicator, year, whole, group)).stream())
            .forEach(text::append);
      }
      sources.groups().stream()
          .map(group -> new Key(indicator, year, school, group))
          .forEach(key -> text.append(rows(sources, voice, key)));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The group's row, and after the last of a family what the hidden ones are together. */
  private static String rows(Sources sources, Voice voice, Key key) {
    var own = row(sources, voice, key).orElse("");
    return Together.isLast(sources.groups(), key.group())
        ? own + together(sources, voice, key).orElse("")
        : own;
  }

  private record Key(Indicator indicator, SchoolYear year, PlaceId place, GroupDefinition group) {}

  private static Optional<String> together(Sources sources, Voice voice, Key key) {
    return new Together(sources, voice)
        .groups(key.indicator(), key.year(), key.place(), key.group().family())
        .map(rest ->
            line(
                List.of(
                    key.year().toString(),
                    key.place().cds(),
                    sources.nameOf(key.place()),
                    "",
                    rest.name()),
                rest.figure()));
  }

  private static String line(List<String> head, PublicFigure figure) {
    return Stream.concat(head.stream(), numbers(figure).stream())
            .map(Csv::quoted)
            .reduce((left, right) -> left + "," + right)
            .orElse("")
        + "\r\n";
  }

  private static Optional<String> row(Sources sources, Voice voice, Key key) {
    return sources
        .figures()
        .find(key.indicator().id(), key.year(), key.place(), key.group().group())
        .map(figure ->
            line(
                List.of(
                    key.year().toString(),
                    key.place().cds(),
                    sources.nameOf(key.place()),
                    key.group().group().code(),
                    voice.say(key.group().name())),
                figure));
  }

  /** Counts of days are in hundredths of a day, as the data page says. */
  private static List<String> numbers(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate rate ->
          List.of(
              rate.percent().toPlainString(),
              "",
              "",
              String.valueOf(rate.part()),
              String.valueOf(rate.whole()),
              "",
              "shown");
      case PublicFigure.Band band ->
          List.of(
              "",
              band.low().toPlainString(),
              band.high().toPlainString(),
              "",
              String.valueOf(band.whole()),
              "",
              "band");
      case PublicFigure.Count count ->
          List.of("", "", "", "", "", String.valueOf(count.students()), "shown");
      case PublicFigure.Together together -> numbers(together);
      case PublicFigure.Hidden _ -> List.of("", "", "", "", "", "", "hidden");
      case PublicFigure.Nobody _ -> List.of("", "", "", "", "", "", "nobody");
    };
  }

  private static List<String> numbers(PublicFigure.Together together) {
    var whole = String.valueOf(together.whole());
    return together
        .ends()
        .map(ends ->
            List.of(
                "",
                ends.low().toPlainString(),
                ends.high().toPlainString(),
                "",
                whole,
                "",
                "together"))
        .orElseGet(() -> List.of("", "", "", "", "", whole, "together"));
  }

  /**
   * Quotes where the form asks for it. A text that a spreadsheet would run as a formula gets a
   * space in front.
   */
  private static String quoted(String value) {
    var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? " " + value : value;
    return safe.contains(",") || safe.contains("\"") || safe.contains("\n")
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
