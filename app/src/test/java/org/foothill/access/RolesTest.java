package org.foothill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.access.Policy.Decision;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final String DISTRICT = "1964881";
  private static final String SCHOOL = "19648811936103";

  @Test
  void theTableOfRightsIsTheApprovedOne() throws IOException {
    var page = Files.readString(docs().resolve("roles.md"));
    assertThat(page).contains(table());
  }

  /** One line per ability, one column per role. */
  private static String table() {
    var roles = List.of(Role.values());
    var head =
        "| right | "
            + roles.stream().map(Role::word).collect(Collectors.joining(" | "))
            + " |\n|---|"
            + "---|".repeat(roles.size())
            + "\n";
    return head
        + Stream.of(Ability.values())
            .map(ability ->
                "| `"
                    + ability
                    + "` | "
                    + roles.stream()
                        .map(role -> role.gives(ability) ? "yes" : "")
                        .collect(Collectors.joining(" | "))
                    + " |")
            .collect(Collectors.joining("\n"));
  }

  private static Path docs() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("docs").resolve("roles.md"))) {
        return folder.resolve("docs");
      }
    }
    throw new AssertionError("docs/roles.md is missing; it should contain:\n" + table());
  }

  @Test
  void everyRoleIsDecidedForEveryRight() {
    for (var role : Role.values()) {
      for (var ability : Ability.values()) {
        var decision = decide(held(role, Scope.EVERYWHERE), ability, Policy.EVERYWHERE);
        assertThat(decision.allowed()).as(role + " " + ability).isEqualTo(role.gives(ability));
      }
    }
  }

  @Test
  void whoHoldsNoRoleIsToldSo() {
    assertThat(RolePolicy.decide(List.of(), Ability.EDIT_PLAN, "*", TODAY))
        .isEqualTo(new Decision.Refused("access.refused.no-role", "EDIT_PLAN"));
  }

  @Test
  void aDistrictCoversItsSchoolsAndNoOther() {
    var steward = held(Role.STEWARD, new Scope(Scope.Kind.PLACE, DISTRICT));
    assertThat(decide(steward, Ability.LOAD_FILES, DISTRICT).allowed()).isTrue();
    assertThat(decide(steward, Ability.LOAD_FILES, SCHOOL).allowed()).isTrue();
    assertThat(decide(steward, Ability.LOAD_FILES, "1964725"))
        .isEqualTo(new Decision.Refused("access.refused.other-scope", "1964725"));
    assertThat(decide(steward, Ability.LOAD_FILES, Policy.EVERYWHERE))
        .isEqualTo(new Decision.Refused("access.refused.only-in-part", "*"));
  }

  @Test
  void aSchoolDoesNotCoverItsDistrict() {
    var steward = held(Role.STEWARD, new Scope(Scope.Kind.PLACE, SCHOOL));
    assertThat(decide(steward, Ability.LOAD_FILES, DISTRICT).allowed()).isFalse();
  }

  @Test
  void aRoleHoldsOnItsFirstAndLastDayAndNotBesides() {
    assertThat(on(TODAY, TODAY)).isEqualTo(new Decision.Allowed());
    assertThat(on(TODAY.plusDays(1), TODAY.plusDays(9)))
        .isEqualTo(new Decision.Refused("access.refused.not-yet", "2026-09-02"));
    assertThat(on(TODAY.minusDays(9), TODAY.minusDays(1)))
        .isEqualTo(new Decision.Refused("access.refused.ended", "2026-08-31"));
  }

  private static Decision on(LocalDate from, LocalDate until) {
    var role = new HeldRole(UUID.randomUUID(), Role.COORDINATOR, Scope.EVERYWHERE, from, until);
    return RolePolicy.decide(List.of(role), Ability.EDIT_PLAN, Policy.EVERYWHERE, TODAY);
  }

  private static Decision decide(HeldRole held, Ability ability, String scope) {
    return RolePolicy.decide(List.of(held), ability, scope, TODAY);
  }

  private static HeldRole held(Role role, Scope scope) {
    return new HeldRole(UUID.randomUUID(), role, scope, TODAY.minusYears(1), null);
  }
}
