package org.foothill.site.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
  @Test
  void widePlainAndNarrowLettersDiffer() {
    assertThat(Lettering.width("mmmm", 13)).isGreaterThan(Lettering.width("nnnn", 13));
    assertThat(Lettering.width("nnnn", 13)).isGreaterThan(Lettering.width("iiii", 13));
    assertThat(Lettering.width("中文", 13)).isEqualTo(26);
  }

  @Test
  void aNameThatFitsStaysAndALongOneSaysThatItWasCut() {
    assertThat(Lettering.cut("Webster Elementary", 13, 162)).isEqualTo("Webster Elementary");
    assertThat(Lettering.cut("Norma Coombs Elementary", 13, 162)).startsWith("Norma Coombs Elem");
    assertThat(Lettering.cut("Norma Coombs Elementary", 13, 162)).endsWith("…");
    assertThat(Lettering.width(Lettering.cut("Norma Coombs Elementary", 13, 162), 13))
        .isLessThanOrEqualTo(162);
    assertThat(Lettering.cut("中文中文", 10, 25)).isEqualTo("中…");
    assertThat(Lettering.cut("anything", 13, 1)).isEqualTo("a…");
  }
}
