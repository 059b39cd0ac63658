package org.foothill.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.foothill.codes.KnownForms.Form;
import org.foothill.codes.KnownForms.Kind;
import org.foothill.learners.loading.RecordKind;
import org.junit.jupiter.api.Test;

class LayoutsTest {
  private final Layouts layouts = new Layouts();

  @Test
  void haveTheFieldCountsOfTheStatesSpecification() {
    var counts =
        layouts.all().stream()
            .map(l -> "%s %d %d".formatted(l.recordType(), l.version(), l.fields().size()))
            .toList();
    assertThat(counts)
        .containsExactly(
            "SENR 2024 35",
            "SINF 2024 50",
            "SELA 2024 15",
            "SELA 2020 16",
            "SPRG 2024 26",
            "STAS 2024 23",
            "CRSC 2024 36",
            "SCSC 2024 21",
            "SCTE 2024 14",
            "WBLR 2024 15",
            "CRSE 2024 36",
            "SCSE 2024 21",
            "SINC 2024 17",
            "SIRS 2024 17",
            "SOFF 2024 15",
            "PSTS 2024 15",
            "SDEM 2024 31",
            "SASS 2024 21");
  }

  @Test
  void sayHowSureTheyAre() {
    var forms = layouts.forms();
    assertThat(forms.stream().filter(form -> form.kind() == Kind.LAYOUT)).hasSize(18);
    assertThat(forms).allMatch(form -> form.size() > 0 && !form.source().isBlank());
    // Whatever is not confirmed says what of it.
    assertThat(forms.stream().filter(form -> !form.confirmed()))
        .isNotEmpty()
        .allMatch(
            form -> form.source().matches(".*( not |Not |Older ).*"), "says what is not confirmed")
        .extracting(Form::name)
        .contains("race", "incident_result", "final_grade", "PSTS 2024", "SELA 2020")
        .doesNotContain("elas", "exit_reason", "SENR 2024");
  }

  @Test
  void fillEveryColumnOfTheirKind() {
    for (var layout : layouts.all()) {
      assertThat(
              layout.fields().stream()
                  .map(f -> f.column() == null ? "" : f.column())
                  .filter(c -> !c.isEmpty())
                  .collect(Collectors.toSet()))
          .as(layout.recordType())
          .containsExactlyInAnyOrderElementsOf(
              layout.kind().columns().stream().map(RecordKind.Column::name).toList());
    }
  }

  @Test
  void keepNoPersonalFieldInAColumn() {
    for (var layout : layouts.all()) {
      assertThat(
              layout.fields().stream()
                  .filter(f -> f.form() == FieldForm.PERSONAL || f.form() == FieldForm.STATE_ID)
                  .filter(f -> f.column() != null))
          .isEmpty();
    }
  }

  @Test
  void chooseTheVersionByTheNumberOfFields() {
    assertThat(layouts.find("SELA", 15).orElseThrow().version()).isEqualTo(2024);
    assertThat(layouts.find("SELA", 16).orElseThrow().version()).isEqualTo(2020);
    assertThat(layouts.find("SENR", 24).orElseThrow().fields()).hasSize(35);
    assertThat(layouts.find("SENR", 23)).isEmpty();
    assertThat(layouts.find("SENR", 36)).isEmpty();
  }

  @Test
  void aCodeSetKnowsItsCodesAndNothingElse() {
    var grades = new CodeSet("grade", true, List.of("KN", "01", "12"));
    assertThat(List.of("KN", "01", "12").stream().filter(c -> contains(grades, c))).hasSize(3);
    assertThat(
            List.of("", "K", "KNN", "0", "1", "112", "12345678").stream()
                .filter(c -> contains(grades, c)))
        .isEmpty();
  }

  private static boolean contains(CodeSet codes, String code) {
    var bytes = code.getBytes(StandardCharsets.US_ASCII);
    return codes.contains(bytes, 0, bytes.length);
  }
}
