package org.foothill.reportcard.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foothill.core.Language;

/**
 * Words that speak of students by what they lack, or of groups as problems. Public pages say what
 * people did and what is being done instead.
 */
public final class KindWords {
  private static final List<String> ENGLISH =
      List.of(
          "at-risk",
          "at risk",
          "disadvantaged",
          "underprivileged",
          "low-performing",
          "underperforming",
          "failing",
          "failed",
          "dropout",
          "dropped out",
          "deficien",
          "deprived",
          "inner-city",
          "minorities",
          "minority",
          "needy",
          "subgroup",
          "suffer",
          "the poor",
          "poor students",
          "vulnerable",
          "handicap",
          "victim");
  private static final List<String> SPANISH =
      List.of(
          "en riesgo",
          "desfavorecid",
          "desventajad",
          "marginad",
          "bajo rendimiento",
          "fracas",
          "desert",
          "deficien",
          "carenciad",
          "minoría",
          "minorías",
          "necesitad",
          "subgrupo",
          "sufre",
          "los pobres",
          "estudiantes pobres",
          "vulnerable",
          "discapacitad",
          "víctima");

  private KindWords() {}

  /** The first such word of a text; empty when there is none. */
  public static Optional<String> missedIn(String text, Language language) {
    var lower = text.toLowerCase(Locale.ROOT);
    var words =
        switch (language) {
          case ENGLISH -> ENGLISH;
          case SPANISH -> SPANISH;
          // Whoever translates answers for the words.
          case ARMENIAN, CHINESE -> List.<String>of();
        };
    return words.stream().filter(lower::contains).findFirst();
  }
}
