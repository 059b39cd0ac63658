package org.foothill.reportcard.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.jsoup.nodes.Document;

/**
 * Does a page or a table say anything that is not a public figure? A second look, apart from the
 * code that wrote it: each line of a table is asked for at the figures' door again, and a row that
 * says that it is hidden must hold no number.
 */
public final class HiddenCheck {
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private final Figures figures;

  public HiddenCheck(Figures figures) {
    this.figures = figures;
  }

  /**
   * @param hidden the words that stand where a figure is hidden
   */
  public List<String> inPage(Document page, String hidden) {
    var problems = new ArrayList<String>();
    for (var row : page.select("table.stack tr")) {
      var cells = row.select("td");
      boolean all =
          cells.stream()
              .filter(cell -> cell.hasText())
              .allMatch(cell -> cell.text().equals(hidden));
      boolean says = cells.stream().anyMatch(cell -> cell.text().equals(hidden));
      boolean attributes =
          row.select("td, td *").stream()
              .flatMap(one -> one.attributes().asList().stream())
              .filter(one -> one.getKey().startsWith("data-") || one.getKey().equals("title"))
              .anyMatch(one ->
                  !one.getKey().equals("data-label") && DIGIT.matcher(one.getValue()).find());
      if (says && all && attributes) {
        problems.add("the hidden row '%s' holds a number".formatted(row.select("th").text()));
      }
    }
    for (var text : page.select("svg desc")) {
      for (var clause : text.text().split(";\\s*", -1)) {
        int at = clause.indexOf(hidden);
        if (at >= 0 && DIGIT.matcher(clause.substring(at)).find() && !clause.contains(". ")) {
          problems.add("a drawing says a number of something hidden");
        }
      }
    }
    return problems;
  }

  /** A table below {@code indicators}: year, place, group, then numbers. */
  public List<String> inTable(String indicator, String csv) {
    var problems = new ArrayList<String>();
    int number = 1;
    for (var line : csv.lines().skip(1).toList()) {
      number++;
      var fields = fields(line);
      var figure = figure(indicator, fields);
      boolean shown = figure.isPresent() && isShown(figure.get());
      if (!shown && !fields.get(3).isEmpty() && holdsNumbers(fields)) {
        problems.add("line %d holds a number that is not public".formatted(number));
      } else if (figure.isPresent() && !agrees(figure.get(), fields)) {
        problems.add("line %d says another number than the release".formatted(number));
      }
    }
    return problems;
  }

  private Optional<PublicFigure> figure(String indicator, List<String> fields) {
    var id = IndicatorId.parse(indicator);
    var year = SchoolYear.parse(fields.get(0));
    var place = PlaceId.parse(fields.get(1));
    var group = StudentGroup.parse(fields.get(3));
    return id.isEmpty() || year.isEmpty() || place.isEmpty() || group.isEmpty()
        ? Optional.empty()
        : figures.find(id.get(), year.get(), place.get(), group.get());
  }

  private static boolean isShown(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate _, PublicFigure.Count _, PublicFigure.Band _ -> true;
      case PublicFigure.Together _, PublicFigure.Hidden _, PublicFigure.Nobody _ -> false;
    };
  }

  private static boolean agrees(PublicFigure figure, List<String> fields) {
    return switch (figure) {
      case PublicFigure.Rate rate ->
          fields.get(5).equals(rate.percent().toPlainString())
              && fields.get(8).equals(String.valueOf(rate.part()));
      case PublicFigure.Count count -> fields.get(10).equals(String.valueOf(count.students()));
      case PublicFigure.Band band ->
          fields.get(5).isEmpty()
              && fields.get(8).isEmpty()
              && fields.get(6).equals(band.low().toPlainString());
      case PublicFigure.Together _ -> true;
      case PublicFigure.Hidden _, PublicFigure.Nobody _ -> !holdsNumbers(fields);
    };
  }

  private static boolean holdsNumbers(List<String> fields) {
    return fields.subList(5, Math.min(11, fields.size())).stream()
        .anyMatch(field -> !field.isEmpty());
  }

  /** Fields of a line that no line break is in. */
  static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(letter);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
