package org.foothill.reportcard.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.foothill.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand. */
class ReadingLevelTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cat, 1", "school, 1", "table, 2", "missed, 1", "graduated, 4", "graduates, 3", "courses, 2",
    "university, 5", "enrolled, 2", "finished, 2", "graded, 2", "places, 2", "times, 1", "the, 1",
    "about, 2", "higher, 2", "percent, 2", "people, 2"
  })
  void englishSyllables(String word, int syllables) {
    assertThat(ReadingLevel.of(word, Language.ENGLISH).syllables()).isEqualTo(syllables);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "escuela, 3", "estudiantes, 4", "día, 2", "días, 2", "leer, 2", "ciudad, 2", "más, 1",
    "universidad, 5", "trayectoria, 4", "aéreo, 4", "muy, 1", "y, 1", "continúa, 4", "graduó, 2",
    "graduados, 3", "país, 2", "guía, 2"
  })
  void spanishSyllables(String word, int syllables) {
    assertThat(ReadingLevel.of(word, Language.SPANISH).syllables()).isEqualTo(syllables);
  }

  /** Twelve words in two sentences, fourteen syllables: .39 * 6 + 11.8 * 14/12 - 15.59 = 0.5. */
  @Test
  void aSimpleTextIsForFirstGraders() {
    var level =
        ReadingLevel.of("The cat sat on the mat. It was a very happy cat.", Language.ENGLISH);
    assertThat(level).isEqualTo(new ReadingLevel(12, 2, 14));
    assertThat(level.grade(Language.ENGLISH)).isCloseTo(0.52, within(0.01));
  }

  @Test
  void anOfficialTextIsNot() {
    assertThat(
            ReadingLevel.of(
                    "Unduplicated pupil percentages determine supplemental and concentration"
                        + " apportionments notwithstanding subsequent reclassification.",
                    Language.ENGLISH)
                .grade(Language.ENGLISH))
        .isGreaterThan(20);
    assertThat(
            ReadingLevel.of(
                    "La desagregación metodológica correspondiente imposibilita"
                        + " determinaciones administrativas individualizadas.",
                    Language.SPANISH)
                .grade(Language.SPANISH))
        .isGreaterThan(12);
  }

  @Test
  void figuresAreWordsOfOneSyllable() {
    assertThat(ReadingLevel.of("19.4% in 2025–26.", Language.ENGLISH))
        .isEqualTo(new ReadingLevel(3, 1, 3));
  }
}
