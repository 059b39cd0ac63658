package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static String of(Object... values) {
    return Fingerprint.of(Language.ENGLISH, values);
  }

  @Test
  void setsAndMapsHaveNoOrder() {
    var map = new LinkedHashMap<String, Integer>();
    map.put("b", 2);
    map.put("a", 1);
    assertThat(of(map)).isEqualTo(of(Map.of("a", 1, "b", 2)));
    assertThat(of(new LinkedHashSet<>(List.of("b", "a"))))
        .isEqualTo(of(new LinkedHashSet<>(List.of("a", "b"))))
        .isNotEqualTo(of(new LinkedHashSet<>(List.of("a", "c"))));
    assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("b", "a")));
  }

  @Test
  void whereOneValueEndsCounts() {
    assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
    assertThat(of(List.of("a"), "b")).isNotEqualTo(of(List.of("a", "b")));
    assertThat(of(Optional.of("a"))).isNotEqualTo(of("a")).isNotEqualTo(of(Optional.empty()));
    assertThat(of("1")).isNotEqualTo(of(1));
  }

  @Test
  void everyPartOfARecordCounts() {
    assertThat(of(new SchoolYear(2026))).isEqualTo(of(new SchoolYear(2026)));
    assertThat(of(new SchoolYear(2026))).isNotEqualTo(of(new SchoolYear(2025)));
  }

  @Test
  void aTextCountsInItsOwnLanguageAndInEnglish() {
    var words = new Words("Work", "Trabajo");
    var spanish = new Words("Work", "Empleo");
    var english = new Words("Job", "Trabajo");
    assertThat(Fingerprint.of(Language.ENGLISH, words))
        .isEqualTo(Fingerprint.of(Language.ENGLISH, spanish))
        .isNotEqualTo(Fingerprint.of(Language.ENGLISH, english));
    assertThat(Fingerprint.of(Language.SPANISH, words))
        .isNotEqualTo(Fingerprint.of(Language.SPANISH, spanish))
        .isNotEqualTo(Fingerprint.of(Language.SPANISH, english));
    assertThat(Fingerprint.of(Language.ARMENIAN, words))
        .isEqualTo(Fingerprint.of(Language.ARMENIAN, spanish))
        .isNotEqualTo(Fingerprint.of(Language.ARMENIAN, english));
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    assertThatThrownBy(() -> of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no fingerprint");
  }
}
