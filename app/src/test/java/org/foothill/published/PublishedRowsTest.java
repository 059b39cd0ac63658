package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.foothill.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state's own rows, which are not part of the project. */
class PublishedRowsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dashboard_2024_monterey_county.csv",
        "state_2023_suspension_indicator.csv",
        "pusd_2018_dashboard_academic_status.csv",
        "cci_2024_monterey_county_measures.csv",
        "elpi_2024_monterey_county_components.csv"
      })
  void theStatesRowsShowNoDifference(String name) throws IOException {
    var terminal = new PlainTerminal(false);
    var command = new CheckPublished(RuleReader.read(RuleSettings.builtIn()), terminal);
    command.files = List.of(Shared.file("data/california/" + name));
    var code = command.call();
    assertThat(terminal.out()).as(terminal.err()).contains("no difference.");
    assertThat(code).isZero();
  }

  @Test
  void theLettersAreTheStates() throws IOException {
    var terminal = new PlainTerminal(false);
    var command = new AssistancePublished(RuleReader.read(RuleSettings.builtIn()), terminal);
    command.files =
        List.of(
            Shared.file("data/california/dashboard_2024_monterey_county.csv"),
            Shared.file("data/california/lcff_assistance_status_2024_sample.csv"));
    assertThat(command.call()).as(terminal.err() + terminal.out()).isZero();
    assertThat(terminal.out())
        .contains(
            "HI F, HOM F, LTEL F, SED F", "7 of 8 districts of the state's list compared, 0 diff");
  }
}
