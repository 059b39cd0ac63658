package org.foothill.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.foothill.consent.Agreements.Cover;
import org.foothill.consent.Agreements.Reason;
import org.foothill.core.PlaceId;
import org.junit.jupiter.api.Test;

class AgreementsTest {
  private static final PlaceId DISTRICT = new PlaceId("1964881");
  private static final List<Agreement> ALL =
      List.of(
          agreement("DSA-1", List.of("SENR"), "2025-08-01", "2026-07-31"),
          agreement("DSA-2", List.of("*"), "2026-08-01", "2026-12-31"));

  private static Agreement agreement(String code, List<String> kinds, String from, String until) {
    return new Agreement(
        new AgreementId(code),
        "District and partnership",
        "Report card",
        "Shelf 4",
        new TreeSet<>(List.of(DISTRICT)),
        new TreeSet<>(kinds),
        LocalDate.parse(from),
        LocalDate.parse(until));
  }

  private static String cover(PlaceId district, String kind, String day) {
    return switch (RegisteredAgreements.cover(
        ALL, district, kind, LocalDate.parse(day), "a submission")) {
      case Cover.Covered<String>(Consented<String> consented) ->
          consented.agreement() + " covers " + consented.subject();
      case Cover.NotCovered<String>(Reason reason) -> reason.name();
    };
  }

  @Test
  void anAgreementInForceCovers() {
    assertThat(cover(DISTRICT, "SENR", "2026-07-31")).isEqualTo("DSA-1 covers a submission");
    assertThat(cover(new PlaceId("19648811936103"), "STAS", "2026-08-01"))
        .isEqualTo("DSA-2 covers a submission");
  }

  @Test
  void whyNothingCovers() {
    assertThat(cover(new PlaceId("1964725"), "SENR", "2026-07-31")).isEqualTo("NO_AGREEMENT");
    assertThat(cover(DISTRICT, "STAS", "2026-07-31")).isEqualTo("NOT_YET_IN_FORCE");
    assertThat(cover(DISTRICT, "SENR", "2027-01-01")).isEqualTo("ENDED");
    assertThat(
            RegisteredAgreements.cover(
                ALL.subList(0, 1), DISTRICT, "STAS", LocalDate.parse("2026-01-01"), "x"))
        .isEqualTo(new Cover.NotCovered<String>(Reason.OTHER_KINDS_ONLY));
  }
}
