package org.foothill.indicators.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
  @Test
  void builtInCatalogueHasTheFirstIndicators() throws IOException {
    var codes =
        CatalogueReader.read(CatalogueSettings.builtIn()).indicators().stream()
            .map(each -> each.id().code())
            .toList();
    assertThat(codes)
        .startsWith("ENR-CENSUS", "ATT-CHRONIC", "ATT-CHRONIC-K8", "ATT-RATE")
        .contains("GRAD-ACGR", "GRAD-DASH", "SUSP-DASH", "CCI-PREP", "PERK-1S1", "SWP-KS101")
        .contains("COL-AG", "CTE-PART", "CTE-COMP", "CTE-DUAL", "CTE-WBL", "LCFF-UPC")
        .contains("CTE-PART-113", "CTE-COMP-113", "CTE-COMP-152", "CTE-COMP-174", "CTE-COMP-198")
        .doesNotHaveDuplicates();
  }

  @Test
  void familiesOfGroupsCoverEverybodyOnceAndCrossingsAreComplete() throws IOException {
    var groups = CatalogueReader.read(CatalogueSettings.builtIn()).groups();
    assertThat(groups.getFirst().group()).isEqualTo(StudentGroup.ALL);
    assertThat(groups.stream().filter(each -> each.family().equals("race"))).hasSize(9);
    assertThat(groups.stream().filter(each -> each.family().equals("race x gender"))).hasSize(27);
    assertThat(groups.stream().filter(each -> each.family().equals("race x means"))).hasSize(18);
    assertThat(groups.stream().map(each -> each.name().spanish())).doesNotHaveDuplicates();
  }

  @Test
  void theCompleterRuleChangesWithTheSchoolYear2023to24() throws IOException {
    var definitions = CatalogueReader.read(CatalogueSettings.builtIn());
    var completers = new IndicatorId("CTE-COMP");
    assertThat(definitions.find(completers, new SchoolYear(2023)).orElseThrow().indicator())
        .matches(each -> each.version() == 1);
    assertThat(definitions.find(completers, new SchoolYear(2024)).orElseThrow().indicator())
        .matches(each -> each.version() == 2);
    assertThat(definitions.find(completers).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void everyFaultIsNamedWithItsFileAndField() throws IOException {
    var files = CatalogueSettings.builtIn();
    files.computeIfPresent(
        "indicators/ATT-RATE.yaml",
        (path, text) -> text.replace("better: HIGHER", "better: UPWARD").replace("  es:", "  sp:"));
    files.computeIfPresent(
        "indicators/COL-AG.yaml", (path, text) -> text.replace("id: COL-AG", "id: agee"));
    files.put("indicators/BROKEN.yaml", "id: [");
    assertThatThrownBy(() -> CatalogueReader.read(files))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("indicators/ATT-RATE.yaml: better (UPWARD) must be one of")
        .hasMessageContaining("indicators/ATT-RATE.yaml: name.es must be there and be a text.")
        .hasMessageContaining("indicators/COL-AG.yaml: id (agee) must look like ATT-CHRONIC.")
        .hasMessageContaining("indicators/BROKEN.yaml: this is not readable YAML");
  }

  @Test
  void twoFilesForOneIndicatorAndYearAreRefused() throws IOException {
    var files = CatalogueSettings.builtIn();
    files.put("indicators/AGAIN.yaml", files.getOrDefault("indicators/COL-AG.yaml", ""));
    assertThatThrownBy(() -> CatalogueReader.read(files))
        .hasMessageContaining("id (COL-AG) is also defined in");
  }

  @Test
  void aSumOfNothingIsRefused() throws IOException {
    var files = CatalogueSettings.builtIn();
    files.computeIfPresent(
        "indicators/LCFF-UPP.yaml", (path, text) -> text.replace("of: LCFF-UPC", "of: ENR-CENSUS"));
    assertThatThrownBy(() -> CatalogueReader.read(files))
        .hasMessageContaining("indicators/LCFF-UPP.yaml: sum.of (ENR-CENSUS) must be an indicator");
  }

  @Test
  void aPublicFigureThatNoSentenceSaysIsRefused() throws IOException {
    var files = CatalogueSettings.builtIn();
    files.computeIfPresent(
        "indicators/COL-AG.yaml",
        (path, text) -> text.replaceFirst("(?s)sentence:.*?numerator:", "numerator:"));
    assertThatThrownBy(() -> CatalogueReader.read(files))
        .hasMessageContaining(
            "indicators/COL-AG.yaml: sentence must be there where published is true");
  }

  @Test
  void onlyTheFirstIndicatorsArePublic() throws IOException {
    var catalogue = CatalogueReader.read(CatalogueSettings.builtIn());
    assertThat(catalogue.indicators())
        .filteredOn(each -> each.published() && each.use().family().isEmpty())
        .extracting(each -> each.id().code())
        .containsExactly(
            "ENR-CENSUS",
            "ATT-CHRONIC",
            "ATT-CHRONIC-K8",
            "ATT-RATE",
            "GRAD-ACGR",
            "COL-AG",
            "CTE-PART",
            "CTE-COMP",
            "CTE-DUAL",
            "CTE-WBL",
            "LCFF-UPC");
  }

  @Test
  void anEmptyCatalogueSaysWhatIsMissing() {
    assertThatThrownBy(() -> CatalogueReader.read(Map.of()))
        .hasMessageContaining("groups.yaml: this file must be there.")
        .hasMessageContaining("populations/census-day.sql: this file must be there.");
  }
}
