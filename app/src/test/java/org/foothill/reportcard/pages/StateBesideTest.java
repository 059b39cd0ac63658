package org.foothill.reportcard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.foothill.published.StateFigures;
import org.foothill.site.PageClient;
import org.foothill.site.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The state's printed figure where a definition names a measure of the state that counts alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StateBesideTest {
  private PageClient client;

  @BeforeAll
  void start() throws IOException {
    client =
        Shell.client(
            Shell.empty().scan("org.foothill.reportcard").with(WithTheState.class).start());
  }

  @Configuration(proxyBeanMethods = false)
  @Import(InventedCard.Town.class)
  static class WithTheState {
    @Bean
    StateFigures printed() {
      return (code, _, text) ->
          List.of("CHRO", "ELPI").contains(code)
              ? Optional.of(
                  new StateFigures.Measure(
                      code,
                      text.of("plan.state-measure." + code),
                      "",
                      "Dashboard 2025",
                      List.of(
                          new StateFigures.Line(
                              InventedPlan.DISTRICT,
                              true,
                              "",
                              "17.9",
                              "17.9%",
                              "Medium",
                              "Declined by 1.2 points",
                              "Yellow"))))
              : Optional.empty();
    }
  }

  @Test
  void aMeasureThatTheStateCountsAlikeShowsTheStatesFigure() {
    var page = client.page("/en/indicators/ATT-CHRONIC-K8");
    var row = page.select("li.result:has(h3)");
    assertThat(page.select("h2.ruled").eachText()).contains("The state's figure");
    assertThat(row.text())
        .contains("17.9%", "Level: Medium", "Declined by 1.2 points")
        .contains("The state's color: Yellow", "Dashboard 2025");
    assertThat(row.select("h3 a").attr("href")).endsWith("/state/CHRO");
    client.inBothLanguages("/state/CHRO");
  }

  @Test
  void aMeasureThatCountsOtherwiseShowsNone() {
    assertThat(client.page("/en/indicators/ATT-CHRONIC").text())
        .doesNotContain("The state's figure");
  }
}
