package org.foothill.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothill.accountability.Colour;
import org.foothill.accountability.PlaceKind;
import org.foothill.accountability.Subject;

/** All checks of one row. */
final class RowCheck {
  private static final Set<String> DISTRICTS = Set.of("ED", "HD", "UD");
  private static final Set<String> SCHOOLS = Set.of("ES", "MS", "HS", "UD");
  private static final String UNIFIED = "UD";
  private static final String HIGH_SCHOOL = "HS";

  private RowCheck() {}

  /**
   * What was found in a row.
   *
   * @param guessed true when the row does not say which cut scores hold for it
   */
  record Result(List<Difference> differences, boolean guessed) {}

  static Result check(Row row, Optional<YearRules> rules, int shown) {
    var exact = rules.map(each -> each.publication().exact()).orElse(false);
    var figures = new FigureCheck(row, shown, exact).check();
    var differences = new ArrayList<>(figures.wrong());
    if (rules.isEmpty() || rules.get().extent() == Publication.Extent.FIGURES) {
      return new Result(differences, false);
    }
    var subjects = subjects(row, rules.get());
    subjects.stream()
        .map(subject -> new LevelCheck(row, rules.get(), figures, subject).check())
        .min(Comparator.comparingInt(List::size))
        .ifPresent(differences::addAll);
    return new Result(differences, cuts(row, rules.get()).size() > 1);
  }

  /** The colour that the rules give, for files that print none. */
  static Colour colour(Row row, YearRules rules, int shown) {
    var figures = new FigureCheck(row, shown, rules.publication().exact()).check();
    return rules
        .rules()
        .judge(subjects(row, rules).getFirst(), figures.now(), figures.before(), figures.change())
        .colour();
  }

  /** Whom the row may be about: one, when it says everything. */
  private static List<Subject> subjects(Row row, YearRules rules) {
    var place = row.subject().place();
    var places = place == null ? List.of(PlaceKind.DISTRICT, PlaceKind.SCHOOL) : List.of(place);
    return places.stream()
        .flatMap(each ->
            cuts(row, rules).stream().map(cut -> new Subject(each, row.subject().group(), cut)))
        .toList();
  }

  /** The names of the cut scores that may hold for a row. */
  private static List<String> cuts(Row row, YearRules rules) {
    var names = rules.rules().cuts().keySet();
    var who = row.subject();
    if (names.contains(Subject.ONLY_CUTS)) {
      return names.size() == 1 ? List.of(Subject.ONLY_CUTS) : byGrade(who);
    }
    if (names.contains(who.type())) {
      return List.of(who.type());
    }
    if (who.countyOffice() || who.place() == PlaceKind.STATE) {
      return List.of(UNIFIED);
    }
    return names.stream().filter(name -> mayBe(who.place(), name)).sorted().toList();
  }

  private static List<String> byGrade(Row.Who who) {
    return switch (who.highSchool()) {
      case YES -> List.of(HIGH_SCHOOL);
      case NO, BLANK -> List.of(Subject.ONLY_CUTS);
      case NO_COLUMN -> List.of(Subject.ONLY_CUTS, HIGH_SCHOOL);
    };
  }

  private static boolean mayBe(@org.jspecify.annotations.Nullable PlaceKind place, String cuts) {
    if (place == null) {
      return true;
    }
    return switch (place) {
      case STATE -> cuts.equals(UNIFIED);
      case DISTRICT -> DISTRICTS.contains(cuts);
      case SCHOOL -> SCHOOLS.contains(cuts);
    };
  }
}
