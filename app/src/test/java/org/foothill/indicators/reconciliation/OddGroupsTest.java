package org.foothill.indicators.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.junit.jupiter.api.Test;

class OddGroupsTest {
  private static final PlaceId DISTRICT = new PlaceId("1964881");
  private static final PlaceId SCHOOL = new PlaceId("19648811936103");
  private static final StudentGroup EL = new StudentGroup("EL");

  /** Numbers as "place group" to students. */
  private record Table(Map<String, Long> numbers, boolean known) implements OddGroups.Counts {
    @Override
    public long of(PlaceId place, StudentGroup group) {
      return numbers.getOrDefault((place.isSchool() ? "school " : "district ") + group, 0L);
    }

    @Override
    public boolean knows(StudentGroup group) {
      return known;
    }
  }

  private static Table table(long districtAll, long districtEl, long schoolAll, long schoolEl) {
    return new Table(
        Map.of(
            "district ALL", districtAll,
            "district EL", districtEl,
            "school ALL", schoolAll,
            "school EL", schoolEl),
        true);
  }

  private static List<String> odd(Table now, Table before) {
    return new OddGroups(now, before)
        .among(List.of(DISTRICT, SCHOOL), List.of(EL)).stream()
            .map(each ->
                "%s %s %s"
                    .formatted(
                        each.kind(), each.place().isSchool() ? "school" : "district", each.group()))
            .toList();
  }

  private static final Table NO_YEAR_BEFORE = new Table(Map.of(), false);

  @Test
  void aSchoolWithoutEnglishLearnersIsOddWhereTenWouldBeExpected() {
    assertThat(odd(table(1000, 100, 100, 0), NO_YEAR_BEFORE))
        .containsExactly("NOBODY_HERE school EL");
    assertThat(odd(table(1000, 99, 100, 0), NO_YEAR_BEFORE)).isEmpty();
    assertThat(odd(table(1000, 100, 100, 1), NO_YEAR_BEFORE)).isEmpty();
  }

  @Test
  void aGroupOfElevenVanishesAndOneOfTenDoesNot() {
    assertThat(odd(table(5000, 20, 90, 0), table(5000, 30, 90, 11)))
        .containsExactly("VANISHED school EL");
    assertThat(odd(table(5000, 20, 90, 0), table(5000, 30, 90, 10))).isEmpty();
  }

  @Test
  void aSchoolThatClosedIsAChangeOfSizeAndNotOfItsGroups() {
    assertThat(odd(table(5000, 500, 0, 0), table(5000, 500, 400, 50)))
        .containsExactly("SIZE_CHANGED school ALL");
  }

  @Test
  void aShareJumpsByTenPointsAndBeyondChance() {
    assertThat(odd(table(5000, 1000, 1000, 300), table(5000, 1000, 1000, 200)))
        .containsExactly("JUMPED school EL");
    assertThat(odd(table(5000, 1000, 1000, 299), table(5000, 1000, 1000, 200))).isEmpty();
    // Ten points in a hundred students are within chance.
    assertThat(odd(table(5000, 1000, 100, 30), table(5000, 1000, 100, 20))).isEmpty();
    // Below a hundred students nobody is judged.
    assertThat(odd(table(5000, 1000, 99, 90), table(5000, 1000, 99, 1))).isEmpty();
  }

  @Test
  void aPlaceThatGrewByAQuarterIsTold() {
    assertThat(odd(table(1250, 0, 50, 0), table(1000, 0, 50, 0)))
        .containsExactly("SIZE_CHANGED district ALL");
    assertThat(odd(table(1249, 0, 50, 0), table(1000, 0, 50, 0))).isEmpty();
  }

  @Test
  void aGroupThatCouldNotBeCountedIsNotOdd() {
    var unknown = new Table(Map.of("district ALL", 1000L, "school ALL", 100L), false);
    assertThat(
            new OddGroups(unknown, table(1000, 200, 100, 50)).among(List.of(SCHOOL), List.of(EL)))
        .isEmpty();
  }
}
