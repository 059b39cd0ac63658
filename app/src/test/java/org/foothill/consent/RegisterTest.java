package org.foothill.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.cli.Shell;
import org.foothill.site.PageClient;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FoothillTest
class RegisterTest {
  @LocalServerPort int port;
  @Autowired Shell shell;
  @Autowired DemoPeople demo;

  private CommandLineRuns.Run add(String code, String kinds) {
    return new CommandLineRuns(shell)
        .run(
            "agreement",
            "add",
            code,
            "--parties",
            "District and partnership",
            "--purpose",
            "Report card",
            "--document",
            "Shelf 4",
            "--districts",
            "1964881",
            "--kinds",
            kinds,
            "--from",
            "2025-08-01");
  }

  @Test
  void anAgreementIsRecordedOnce() {
    assertThat(add("DSA-7", "senr,stas").exitCode()).isZero();
    assertThat(add("DSA-7", "SENR").exitCode()).isEqualTo(1);
    assertThat(add("DSA-8", "???").exitCode()).isEqualTo(2);
    assertThat(new CommandLineRuns(shell).run("agreement", "list").out())
        .contains("DSA-7  2025-08-01 to open  districts 1964881  kinds SENR,STAS");
  }

  @Test
  void theStewardRecordsOneOnThePage() {
    demo.declareDemo();
    var created = (DemoPeople.Outcome.Created) demo.create();
    var steward =
        created.people().stream()
            .filter(each -> each.role().equals("steward"))
            .findFirst()
            .orElseThrow();
    var browser = new Browser(port);
    browser.signIn(steward.account(), steward.password());
    var wrong =
        browser.submit(
            "/work/agreements", "/work/agreements", Map.of("code", "DSA-9", "kinds", "SENR"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    PageClient.checked(wrong.body());
    var right =
        browser.submit(
            "/work/agreements",
            "/work/agreements",
            Map.of(
                "code",
                "DSA-9",
                "parties",
                "Both",
                "purpose",
                "Report card",
                "document",
                "Shelf 5",
                "districts",
                "1964881",
                "kinds",
                "SENR",
                "from",
                "2025-08-01",
                "until",
                ""));
    assertThat(right.statusCode()).isEqualTo(302);
    var page = browser.get("/work/agreements");
    PageClient.checked(page.body());
    assertThat(page.body()).contains("DSA-9", "Shelf 5");
  }
}
