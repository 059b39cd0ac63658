package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.foothill.access.Browser;
import org.foothill.cli.Shell;
import org.foothill.site.PageClient;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partnership without a single student file, on public data alone. */
@FoothillTest
class StateFiguresTest {
  private static final String PLAN =
      """
      partnership:
        code: town
        name: {en: Town Together, es: Pueblo Unido}
        motto: {en: One plan, es: Un plan}
        goal: {en: Every child, es: Cada niño}
      places:
        - {code: "9910001", name: Foothill Unified, kind: district}
        - {code: "99100010000001", name: Foothill High, kind: high}
        - {code: "99100010000002", name: Foothill Middle, kind: middle}
      results:
        - code: R1
          name: {en: Students finish, es: Terminan}
          statement: {en: Every student finishes., es: Cada estudiante termina.}
          indicators: not measured yet
          state_measures: [GRAD, SUSP]
      """;
  private static final String HEADER =
      "cds,rtype,districtname,schoolname,studentgroup,currnumer,currdenom,currstatus,priordenom,priorstatus,change,statuslevel,changelevel,color,reportingyear\n";
  private static final String ROWS =
      """
      99100010000000,D,Foothill Unified,,ALL,190,200,95,200,90,5,5,5,5,2024
      99100010000000,D,Foothill Unified,,EL,9,10,90,40,80,10,0,0,0,2024
      99100010000000,D,Foothill Unified,,SED,30,50,60,50,64,-4,1,2,1,2024
      99100010000001,S,Foothill Unified,Foothill High,ALL,90,100,90,100,92,-2,3,2,2,2024
      99100010000001,S,Foothill Unified,Foothill High,SED,20,50,40,50,40,0,1,3,1,2024
      99100020000000,D,Other Unified,,ALL,90,100,90,100,92,-2,3,2,2,2024
      99100010000000,D,Foothill Unified,,ALL,170,200,85,200,80,5,3,5,4,2023
      """;

  @TempDir Path folder = Path.of("");
  @LocalServerPort int port;
  @Autowired Shell shell;

  @Test
  void theStatesFiguresStandOnPublicPagesWithTheirSource() {
    var commands = new CommandLineRuns(shell);
    var files = new Dashboard(folder);
    assertThat(commands.run("plan", "import", files.write("plan.yaml", PLAN).toString()).exitCode())
        .isZero();
    var before = page("/en/results/R1");
    assertThat(before.text()).contains("The state’s file is not loaded yet".replace('’', '\''));
    commands.run(
        "published", "load", files.write("graddownload2024.txt", HEADER + ROWS).toString());

    var result = page("/en/results/R1");
    assertThat(result.select("li.result .big").eachText()).containsExactly("95.0%");
    assertThat(result.text())
        .contains("California Department of Education, School Dashboard 2024")
        .contains("The state's color: ");
    var home = page("/en").select("li.result");
    assertThat(home.select(".big").eachText()).containsExactly("95.0%");
    assertThat(home.text()).contains("The state's color: ").doesNotContain("Not measured yet");
    var state = page("/en/state/GRAD");
    assertThat(state.select("table").get(0).select("tbody th").eachText())
        .hasSize(2)
        .startsWith("Foothill Unified");
    assertThat(state.select("table").get(1).select("tbody th").eachText())
        .containsExactly("Foothill High");
    assertThat(state.select("data.figure").eachAttr("value"))
        .containsExactly("95.0", "60.0", "90.0");
    assertThat(state.text()).doesNotContain("200", "Other Unified");
    assertThat(page("/es/state/GRAD").text()).contains("El color del estado");
    assertThat(new Browser(port).get("/en/state/SUSP").statusCode()).isEqualTo(404);
    assertThat(new Browser(port).get("/en/state/CHRO").statusCode()).isEqualTo(404);
  }

  @Test
  void aPlanNamesOnlyMeasuresThatTheStateHas() {
    var plan = PLAN.replace("[GRAD, SUSP]", "[GRAD, HAPPINESS]");
    var run =
        new CommandLineRuns(shell)
            .run("plan", "import", new Dashboard(folder).write("wrong.yaml", plan).toString());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.out() + run.err()).contains("CHRO, ELA, ELPI");
  }

  @Test
  void tabsAndCommasAreReadAlike() {
    var commands = new CommandLineRuns(shell);
    var files = new Dashboard(folder);
    var text = HEADER + ROWS;
    for (var name : new String[] {"graddownload2024.txt", "graddownload2024.csv"}) {
      var written = name.endsWith("txt") ? text.replace(',', '\t') : text;
      var run = commands.run("published", "load", files.write(name, written).toString());
      assertThat(run.out()).contains(name + ": 7 figures kept");
    }
  }

  private org.jsoup.nodes.Document page(String address) {
    var response = new Browser(port).get(address);
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    return PageClient.checked(response.body());
  }
}
