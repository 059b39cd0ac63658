package org.foothill.indicators.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.cli.Shell;
import org.foothill.site.PageClient;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gaps between groups, by command and page. */
@FoothillTest
class EquityTest {
  @Autowired private Shell shell;
  @Autowired private JdbcClient sql;
  @Autowired private DemoPeople demo;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  /** 20,000 students of the published method's reference run. */
  @Test
  void anAnalystsTableGivesTheReferenceRun() throws Exception {
    var file = folder.resolve("groups.csv");
    Files.writeString(
        file,
        """
        group,n,x
        Asian,6000,4292
        Black,2000,607
        Hispanic,4000,847
        Multi,1000,504
        Native American,200,78
        White,6800,4200
        """);
    var run = new CommandLineRuns(shell).run("equity", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    var lines = run.out().lines().map(line -> line.replaceAll(" {2,}", " | ")).toList();
    assertThat(lines)
        .anyMatch(line ->
            line.startsWith(
                "Asian | 6,000 | 71.5 | 26.99 | 2.000 | not-behind | 0 | 0 | 18.89 | not-behind | 1.359 | 1.000"))
        .anyMatch(line ->
            line.startsWith(
                "Black | 2,000 | 30.4 | -24.77 | 2.015 | left-behind | 456 | 496 | -22.29 | left-behind | 0.577 | 0.424"))
        .anyMatch(line ->
            line.startsWith(
                "Hispanic | 4,000 | 21.2 | -39.33 | 2.000 | left-behind | 1494 | 1574 | -31.47 | left-behind | 0.402 | 0.296"))
        .anyMatch(line ->
            line.startsWith("Multi | 1,000 | 50.4 | -2.36 | 3.099 | within-margin | 0 | 24 |"))
        .anyMatch(line ->
            line.startsWith(
                "Native American | 200 | 39.0 | -13.78 | 6.760 | left-behind | 15 | 28 | -13.64 | left-behind | 0.741 | 0.545"));
    var wider = new CommandLineRuns(shell).run("equity", file.toString(), "--floor", "50");
    assertThat(wider.exitCode()).isZero();
    assertThat(wider.out()).contains("at least 50 points");
  }

  @Test
  void wrongTablesAndWordsAreOneSentence() throws Exception {
    var file = folder.resolve("wrong.csv");
    Files.writeString(file, "group,n,x\nred,ten,4\n");
    var commands = new CommandLineRuns(shell);
    var run = commands.run("equity", file.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("wrong.csv, line 2:");
    assertThat(commands.run("equity", folder.resolve("none.csv").toString()).err())
        .contains("cannot be read");
    Files.write(file, new byte[] {'g', (byte) 0xff, (byte) 0xfe});
    assertThat(commands.run("equity", file.toString()).err()).contains("not a text");
    assertThat(commands.run("equity").err()).contains("Give a FILE");
    assertThat(commands.run("equity", file.toString(), "--floor", "-3").exitCode()).isEqualTo(2);
  }

  @Test
  void groupsOfAnIndicatorStandBesideEveryoneElse() {
    var commands = new CommandLineRuns(shell);
    var sample = folder.resolve("sample").toString();
    commands.run("sample", "--students", "900", "--years", "1", "--out", sample);
    commands.run("import", sample, "--approve");
    commands.run("indicators", "compute");
    var run =
        commands.run(
            "equity", "--indicator", "ATT-CHRONIC", "--year", "2025-26", "--place", "1964881");
    assertThat(run.out()).contains("English learners", "insufficient-data");
    assertThat(
            commands
                .run(
                    "equity",
                    "--indicator",
                    "ENR-CENSUS",
                    "--year",
                    "2025-26",
                    "--place",
                    "1964881")
                .err())
        .contains("no share");
    var browser = steward();
    var page = PageClient.checked(browser.get("/work/equity").body());
    assertThat(page.select("#floor").val()).isEqualTo("2");
    assertThat(page.select("#indicator option[value=ENR-CENSUS]")).isEmpty();
    var asked =
        Map.of("indicator", "ATT-CHRONIC", "year", "2025-26", "place", "1964881", "floor", "2");
    var answer = PageClient.checked(browser.submit("/work/equity", "/work/equity", asked).body());
    assertThat(answer.select("table")).hasSize(2);
    assertThat(answer.select("h2").text()).contains("2025–26").endsWith("1964881");
    assertThat(answer.text()).contains("Insufficient data: 10 students or fewer", "±");
    assertThat(
            sql.sql("select count(*) from audit.entry where action = 'figure.equity'")
                .query(Long.class)
                .single())
        .isEqualTo(3);
    var wrong =
        Map.of("indicator", "ATT-CHRONIC", "year", "2025-26", "place", "1964881", "floor", "much");
    assertThat(
            PageClient.checked(browser.submit("/work/equity", "/work/equity", wrong).body())
                .select("[role=alert]"))
        .isNotEmpty();
  }

  private Browser steward() {
    demo.declareDemo();
    var person =
        ((DemoPeople.Outcome.Created) demo.create())
            .people().stream()
                .filter(each -> each.role().equals("analyst"))
                .findFirst()
                .orElseThrow();
    var browser = new Browser(port);
    browser.signIn(person.account(), person.password());
    return browser;
  }
}
