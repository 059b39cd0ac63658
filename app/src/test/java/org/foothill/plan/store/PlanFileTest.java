package org.foothill.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong in a plan file, and that what is right comes out as it went in. */
class PlanFileTest {
  private static final String GOOD =
      """
      places:
        - {code: "1964881", name: "District", kind: district}
      results:
        - code: R2
          name: {en: School, es: Escuela}
          statement: {en: All learn., es: Todos aprenden.}
          indicators: [COL-AG, ATT-RATE]
        - code: R4
          name: {en: Health, es: Salud}
          statement: {en: "All are \\"well\\".", es: "Todos están «bien»."}
          indicators: not measured yet
      targets:
        - {indicator: COL-AG, group: EL, by: 2027-28, value: 50.5, unit: percent, baseline: 2024-25}
      strategies:
        - code: S2-01
          result: R2
          name: {en: Plans, es: Planes}
          description: {en: "Two\\nlines", es: Dos}
          owner: Director
          state: stopped
          reason: "No: it did not help"
          groups: [ALL, EL]
          places: ["1964881"]
          starts: 2025-08-01
          ends: 2026-06-30
      stories:
        - {indicator: COL-AG, written_on: 2026-03-01, written_by: Team, text: {en: Why, es: Por qué}}
      """;

  private static PlanFile read(String text) {
    var file = new PlanFile();
    file.read("plan.yaml", text);
    return file;
  }

  private static List<String> findings(String text) {
    return read(text).findings(Plan.EMPTY, new SmallCatalogue()).stream()
        .map(f -> f.at().line() + " " + f.at().path() + " " + f.getClass().getSimpleName())
        .toList();
  }

  private static List<String> changed(String from, String to) {
    assertThat(GOOD).contains(from);
    return findings(GOOD.replace(from, to));
  }

  private static String exported(String text) {
    return ExportingPlan.yaml(Plan.EMPTY.with(read(text).entries()));
  }

  @Test
  void aGoodPlanHasNoFindings() {
    assertThat(findings(GOOD)).isEmpty();
  }

  @Test
  void whatWasExportedReadsTheSameAndIsExportedTheSame() {
    var first = exported(GOOD);
    assertThat(read(first).entries()).containsExactlyInAnyOrderElementsOf(read(GOOD).entries());
    assertThat(exported(first)).isEqualTo(first);
  }

  @Test
  void theExportIsWrittenForPeople() {
    assertThat(exported(GOOD))
        .contains(
            """
            strategies:
              - code: S2-01
                result: "R2"
                name:
                  en: "Plans"
                  es: "Planes"
                description:
                  en: "Two\\nlines"
                  es: "Dos"
                owner: "Director"
                state: stopped
                reason: "No: it did not help"
                groups: ["ALL", "EL"]
                places: ["1964881"]
                starts: "2025-08-01"
                ends: "2026-06-30"
            """);
  }

  @Test
  void aStrategyWithoutOwnerIsFound() {
    assertThat(changed("owner: Director", "owner: \"\""))
        .containsExactly("19 strategies[1].owner StrategyWithoutOwner");
  }

  @Test
  void aStoppedStrategyWithoutReasonIsFound() {
    assertThat(changed("    reason: \"No: it did not help\"\n", ""))
        .containsExactly("15 strategies[1].reason StoppedWithoutReason");
  }

  @Test
  void unknownCodesAreFound() {
    assertThat(changed("[COL-AG, ATT-RATE]", "[COL-AG, ATT-WRONG]"))
        .containsExactly("7 results[1].indicators UnknownIndicator");
    assertThat(changed("group: EL", "group: ELL"))
        .containsExactly("13 targets[1].group UnknownGroup");
    assertThat(changed("places: [\"1964881\"]", "places: [\"1964880\"]"))
        .containsExactly("23 strategies[1].places UnknownPlace");
    assertThat(changed("result: R2", "result: R3"))
        .containsExactly("16 strategies[1].result UnknownResult");
  }

  @Test
  void aResultMustSayThatItIsNotMeasured() {
    assertThat(changed("    indicators: not measured yet\n", ""))
        .containsExactly("8 results[2].indicators ResultWithoutIndicator");
  }

  @Test
  void sixHeadlineIndicatorsAreTooMany() {
    assertThat(changed("[COL-AG, ATT-RATE]", "[COL-AG, A-AA, B-BB, C-CC, D-DD, E-EE]"))
        .contains("7 results[1].indicators MalformedValue");
    assertThat(changed("[COL-AG, ATT-RATE]", "[COL-AG, AB-AA, AB-BB, AB-CC, AB-DD, AB-EE]"))
        .contains("7 results[1].indicators TooManyHeadlines");
  }

  @Test
  void theSameCodeTwiceIsFound() {
    assertThat(changed("code: R4", "code: R2")).containsExactly("8 results[2].code DuplicateCode");
    assertThat(changed("[COL-AG, ATT-RATE]", "[COL-AG, COL-AG]"))
        .containsExactly("7 results[1].indicators DuplicateCode");
  }

  @Test
  void reversedDatesAreFound() {
    assertThat(changed("ends: 2026-06-30", "ends: 2024-06-30"))
        .containsExactly("25 strategies[1].ends DatesReversed");
    assertThat(changed("baseline: 2024-25", "baseline: 2027-28"))
        .containsExactly("13 targets[1].by DatesReversed");
  }

  @Test
  void aTargetNeedsTheUnitOfItsIndicator() {
    assertThat(changed("unit: percent, ", ""))
        .containsExactly("13 targets[1].unit TargetWithoutUnit");
    assertThat(changed("unit: percent", "unit: students"))
        .containsExactly("13 targets[1].unit WrongUnit");
  }

  @Test
  void aMissingTranslationIsFound() {
    assertThat(changed("{en: School, es: Escuela}", "{en: School}"))
        .containsExactly("5 results[1].name.es MissingTranslation");
  }

  @Test
  void missingMisspelledAndMalformedFieldsAreFound() {
    assertThat(changed("    owner: Director", "    onwer: Director"))
        .containsExactlyInAnyOrder(
            "19 strategies[1].onwer UnknownField", "15 strategies[1].owner StrategyWithoutOwner");
    assertThat(changed("starts: 2025-08-01", "starts: 8/1/25"))
        .containsExactly("24 strategies[1].starts MalformedValue");
    assertThat(changed("value: 50.5, ", "")).containsExactly("13 targets[1].value MissingField");
  }

  @Test
  void textThatIsNoPlanGivesASentence() {
    assertThat(findings("")).containsExactly("1  UnreadablePlan");
    assertThat(findings("results: [")).hasSize(1).first().asString().endsWith("UnreadablePlan");
    assertThat(findings("just words")).containsExactly("1  UnreadablePlan");
    assertThat(findings("results:\n  - code: R1\n    code: R2\n"))
        .containsExactly("3  UnreadablePlan");
    assertThat(findings("outcomes: []")).containsExactly("1 outcomes UnknownField");
    assertThat(findings("[".repeat(500))).hasSize(1);
  }
}
