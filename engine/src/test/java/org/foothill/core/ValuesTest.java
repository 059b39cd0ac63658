package org.foothill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @ParameterizedTest(name = "{0} of {1} is {2} percent")
  @CsvSource({
    "1, 3, 33.3",
    "2, 3, 66.7",
    "0, 7, 0.0",
    "7, 7, 100.0",
    "1, 8, 12.5",
    "1, 2000, 0.1",
    "9, 2000, 0.5",
    "137, 210, 65.2",
    "5706, 41901, 13.6"
  })
  void percentIsRoundedHalfAwayFromZero(long part, long whole, BigDecimal percent) {
    assertThat(new Share(part, whole).percent()).isEqualByComparingTo(percent);
  }

  static LongStream seeds() {
    return new Random().longs(50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void percentIsTheNearestTenth(long seed) {
    var random = new Random(seed);
    long whole = 1 + random.nextInt(5_000);
    long part = random.nextLong(whole + 1);
    // Tenths of a percent by integers alone: floor((2000 part + whole) / (2 whole)).
    long tenths = (2_000 * part + whole) / (2 * whole);
    assertThat(new Share(part, whole).percent()).isEqualTo(BigDecimal.valueOf(tenths, 1));
  }

  @Test
  void aShareOfNobodyCannotBe() {
    assertThatThrownBy(() -> new Share(0, 0)).hasMessageContaining("0..whole (0)");
    assertThatThrownBy(() -> new Share(3, 2)).hasMessageContaining("(3)");
    assertThatThrownBy(() -> new Share(-1, 2)).hasMessageContaining("(-1)");
  }

  @Test
  void sharesAddAsCounts() {
    assertThat(new Share(1, 3).plus(new Share(2, 7))).isEqualTo(new Share(3, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "att-chronic", "ATT", "ATT-", "A-B", "ATT-CHRONIC ", "ATT_CHRONIC"})
  void aForeignIndicatorCodeIsNone(String text) {
    assertThat(IndicatorId.parse(text)).isEmpty();
    assertThatThrownBy(() -> new IndicatorId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlaceKnowsItsDistrict() {
    var muir = new PlaceId("19648811936103");
    assertThat(muir.isSchool()).isTrue();
    assertThat(muir.district()).isEqualTo(new PlaceId("1964881"));
    assertThat(muir.district().district()).isEqualTo(new PlaceId("1964881"));
    assertThat(PlaceId.of(muir.districtNumber(), muir.schoolNumber())).isEqualTo(muir);
    assertThat(PlaceId.of(161119, 130229).cds()).isEqualTo("01611190130229");
    assertThat(PlaceId.of(161119, 0).cds()).isEqualTo("0161119");
    assertThat(PlaceId.parse("196488")).isEmpty();
  }

  @Test
  void gradesComeInTheOrderOfALife() {
    assertThat(Grade.parse("TK")).contains(Grade.TRANSITIONAL_KINDERGARTEN);
    assertThat(Grade.parse("13")).isEmpty();
    assertThat(Grade.G9.isBetween(Grade.G9, Grade.G12)).isTrue();
    assertThat(Grade.G8.isBetween(Grade.G9, Grade.G12)).isFalse();
    assertThat(Grade.KINDERGARTEN.isBetween(Grade.TRANSITIONAL_KINDERGARTEN, Grade.G8)).isTrue();
  }

  @Test
  void textsAreThereInEveryLanguage() {
    var words = new Words("school", "escuela");
    assertThat(words.in(Language.ENGLISH)).isEqualTo("school");
    assertThat(words.in(Language.SPANISH)).isEqualTo("escuela");
    assertThatThrownBy(() -> new Words("school", " ")).hasMessageContaining("every language");
    assertThat(Language.parse("es")).contains(Language.SPANISH);
    assertThat(Language.parse("de")).isEmpty();
  }

  @Test
  void anExplanationIsReadFromTheTopDown() {
    var why =
        Explanation.of(
            1,
            "missed 10% or more of their days",
            Explanation.of(2, "were enrolled 31 days or more"));
    assertThat(why.asText())
        .isEqualTo(
            """
            1 missed 10% or more of their days
              2 were enrolled 31 days or more
            """);
  }
}
