package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The guards over documents, messages and fixtures, seen to complain. */
class DocGuardsCanFailTest {
  private static final String OFFERS =
      """
      package org.foothill.planted;
      @Command(name = "import")
      class PlanImport implements Verb {
        public String noun() { return "plan"; }
        @Value("${foothill.planted.speed}") int speed;
        @GetMapping({"/{language:en|es}/plan/{code}", "/work/plan"})
        void page(Events events) { events.publishEvent(new PlanChanged(1)); }
        String file = "foothill.jar and org.foothill.plan";
      }
      record UnknownGrade(String value) implements Finding {}
      """;

  @Test
  void whatTheSourcesOfferIsFound() {
    assertThat(Promised.of(Source.of("Offers.java", OFFERS)))
        .isEqualTo(
            new Promised(
                Set.of("plan-import"),
                Set.of("UnknownGrade"),
                Set.of("foothill.planted.speed"),
                Set.of("/en/plan/{code}"),
                Set.of("PlanChanged")));
  }

  @Test
  void aMissingAndALeftOverPageAreSeen() {
    assertThat(DocGuards.missingPages("findings", Set.of("UnknownGrade"), List.of("OldGrade.md")))
        .containsExactly(
            "docs/findings/UnknownGrade.md is missing: write what it is, when it is met, what to do.",
            "docs/findings/OldGrade.md explains something that is not there.");
  }

  @Test
  void anUnexplainedAddressIsSeen() {
    assertThat(DocGuards.unexplainedAddresses(Set.of("/en/plan"), List.of("# `/en/plans`")))
        .containsExactly("No page below docs/pages says `/en/plan`.");
  }

  @Test
  void messagesThatDifferAreSeen() {
    var english = DocsTest.properties("plan.a=One {0}\nplan.b=Two\nother.c=Three\n");
    var spanish = DocsTest.properties("plan.a=Uno\nother.c=Tres de l'año\n");
    assertThat(DocGuards.unequalMessages("plan", english, spanish))
        .containsExactly(
            "Messages plan: the key (other.c) must begin with (plan.).",
            "Messages plan: (other.c), Spanish, has a single apostrophe; write it twice.",
            "Messages plan: (plan.a) has placeholders [{0}] in English and [] in Spanish.",
            "Messages plan: (plan.b) has no Spanish text.");
  }

  @Test
  void personalLookingValuesAreSeen() {
    assertThat(
            DocGuards.personalValues(
                Map.of(
                    "a.txt",
                    "write to maria@school.org",
                    "b.txt",
                    "123-45-6789",
                    "c.txt",
                    "(626) 396-3600")))
        .hasSize(3);
    assertThat(
            DocGuards.personalValues(
                Map.of(
                    "a.txt",
                    "write to maria@school.example.org or 626-555-0100, code 19648811936103")))
        .isEmpty();
  }

  @Test
  void aWordWithoutSourceIsSeen() {
    assertThat(
            DocGuards.unsourcedWords(
                "| word | meaning | source |\n|---|---|---|\n| result | a state | |\n"))
        .hasSize(1);
  }
}
