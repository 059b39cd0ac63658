package org.foothill.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.plan.ImportPlan;
import org.foothill.plan.PlanReader;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;
import org.foothill.site.PageClient;
import org.foothill.testing.FoothillTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan's pages, looked at and used as people do. */
@FoothillTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPagesTest {
  @LocalServerPort private int port;
  @Autowired private ImportPlan importPlan;
  @Autowired private PlanReader plan;
  @Autowired private DemoPeople demoPeople;
  private final Map<String, String> passwords = new HashMap<>();
  private final Map<String, String> accounts = new HashMap<>();

  @BeforeAll
  void start() {
    importPlan.take(Path.of("../samples/pasadena"), false, "test");
    demoPeople.declareDemo();
    if (demoPeople.create() instanceof DemoPeople.Outcome.Created created) {
      for (var person : created.people()) {
        accounts.put(person.role(), person.account());
        passwords.put(person.role(), person.password());
      }
    }
  }

  private Browser signedIn(String role) {
    var browser = new Browser(port);
    assertThat(accounts).containsKey(role);
    browser.signIn(String.valueOf(accounts.get(role)), String.valueOf(passwords.get(role)));
    return browser;
  }

  private Document page(Browser browser, String path) {
    var response = browser.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return PageClient.checked(response.body());
  }

  @Test
  void everybodyReadsThePlanInBothLanguages() {
    var stranger = new Browser(port);
    assertThat(page(stranger, "/en/plan").text())
        .contains("Not measured yet", "A college plan for every ninth grader", "92%");
    assertThat(page(stranger, "/es/plan").text())
        .contains("Aún sin medir", "Un plan universitario para cada estudiante de noveno");
  }

  @Test
  void aStoppedStrategySaysWhy() {
    var stranger = new Browser(port);
    assertThat(page(stranger, "/en/plan/strategies/S2-08").text())
        .contains("Stopped", "Few students could come on Saturdays.");
    assertThat(page(stranger, "/es/plan/strategies/S2-08").title())
        .startsWith("Academia de álgebra los sábados");
    assertThat(stranger.get("/en/plan/strategies/S9-99").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/en/plan/strategies/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void theWorkspaceIsWellMade() {
    var editor = signedIn("coordinator");
    for (var path :
        new String[] {
          "/work/plan",
          "/work/plan/results/edit?code=R2",
          "/work/plan/results/edit?code=R4",
          "/work/plan/results/new",
          "/work/plan/targets/edit?code=COL-AG/ALL/2027-28",
          "/work/plan/targets/new",
          "/work/plan/strategies/edit?code=S2-01",
          "/work/plan/strategies/edit?code=S7-02",
          "/work/plan/strategies/new",
          "/work/plan/stories/edit?code=COL-AG/2026-02-16",
          "/work/plan/stories/new",
          "/work/plan/strategies/history?code=S2-01"
        }) {
      page(editor, path);
    }
    assertThat(editor.get("/work/plan/places/edit?code=1964881").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyThoseWhoMayEditGetIn() {
    assertThat(new Browser(port).get("/work/plan").statusCode()).isEqualTo(302);
    assertThat(signedIn("auditor").get("/work/plan").statusCode()).isEqualTo(403);
  }

  private static Map<String, String> result(String english) {
    return Map.of(
        "name.en", english,
        "statement.en", "Families are welcome.",
        "statement.es", "Las familias son bienvenidas.",
        "indicators", "not measured yet",
        "more", "");
  }

  @Test
  void theSecondEditorSeesBothTextsAndSavesKnowingly() {
    var form = "/work/plan/results/edit?code=R6";
    var first = signedIn("coordinator");
    var second = signedIn("facilitator");
    var seen = second.page(form).select("input[name=basedOn]").attr("value");
    assertThat(first.submit(form, "/work/plan/results", result("Families decide")).statusCode())
        .isEqualTo(302);
    var fields = new HashMap<>(result("Families belong"));
    fields.put("basedOn", seen);
    var answer = second.submit(form, "/work/plan/results", fields);
    assertThat(answer.statusCode()).isEqualTo(200);
    var conflict = PageClient.checked(answer.body());
    assertThat(conflict.text())
        .contains("Somebody else saved this", "Families decide", "Families belong");
    assertThat(conflict.select("input[id=name.en]").attr("value")).isEqualTo("Families belong");
    fields.put("basedOn", conflict.select("input[name=basedOn]").attr("value"));
    assertThat(second.submit(form, "/work/plan/results", fields).statusCode()).isEqualTo(302);
    assertThat(plan.result(new ResultId("R6")).orElseThrow().name().english())
        .isEqualTo("Families belong");
  }

  @Test
  void aFormThatCannotBeTakenSaysWhatToDoAndKeepsTheText() {
    var editor = signedIn("coordinator");
    var answer =
        editor.submit(
            "/work/plan/strategies/edit?code=S3-01",
            "/work/plan/strategies",
            Map.of("owner", "", "description.en", "Kept text", "description.es", "x"));
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = PageClient.checked(answer.body());
    assertThat(page.select(".problems a[href=#owner]").text()).startsWith("Name the one role");
    assertThat(page.select("textarea[name=description.en]").text()).isEqualTo("Kept text");
  }

  @Test
  void stoppingNeedsAReason() {
    var editor = signedIn("facilitator");
    var path = "/work/plan/strategies/S4-01/move";
    var form = "/work/plan/strategies/edit?code=S4-01";
    var refused = editor.submit(form, path, Map.of("to", "STOP", "reason", " "));
    assertThat(PageClient.checked(refused.body()).select(".problems").text())
        .contains("Say why it is stopped");
    assertThat(
            editor
                .submit(form, path, Map.of("to", "STOP", "reason", "The agency moved away"))
                .statusCode())
        .isEqualTo(302);
    var stopped = plan.strategy(new StrategyId("S4-01")).orElseThrow();
    assertThat(stopped.state()).isEqualTo(State.STOPPED);
    assertThat(stopped.reason()).isEqualTo("The agency moved away");
  }
}
