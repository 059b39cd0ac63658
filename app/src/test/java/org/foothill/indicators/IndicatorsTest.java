package org.foothill.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.cli.Shell;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.site.PageClient;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small invented district from its files to its figures, through the commands. */
@FoothillTest
class IndicatorsTest {
  @Autowired private Shell shell;
  @Autowired private IndicatorResults results;
  @Autowired private JdbcClient rows;
  @Autowired private DataDirectory directory;
  @Autowired private DemoPeople demo;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void figuresComeFromFilesOnceAndCanSayWhy() throws Exception {
    var commands = new CommandLineRuns(shell);
    assertThat(commands.run("indicators", "compute").out()).contains("nothing to compute");

    var sample = folder.resolve("sample").toString();
    commands.run("sample", "--students", "400", "--years", "2", "--out", sample);
    commands.run("import", sample, "--approve");
    assertThat(commands.run("indicators", "compute").out()).startsWith("Computed ");

    var run = results.newest().orElseThrow();
    var year = new SchoolYear(2026);
    assertThat(run.years()).containsExactly(new SchoolYear(2025), year);
    var cells = results.cells(run.id(), new IndicatorId("ENR-CENSUS"), year);
    long all =
        cells.stream()
            .filter(cell -> !cell.place().isSchool() && cell.group().equals(StudentGroup.ALL))
            .mapToLong(IndicatorResults.Cell::denominator)
            .sum();
    assertThat(all).isBetween(300L, 500L);

    var why =
        commands.run(
            "indicators", "explain", "ENR-CENSUS", "--year", "2025-26", "--place", "1964881");
    assertThat(why.exitCode()).isZero();
    assertThat(why.out()).startsWith(all + " students were looked at");
    var looks =
        rows.sql("select count(*) from audit.entry where action = 'figure.explain'")
            .query(Long.class)
            .single();
    assertThat(looks).isEqualTo(1);
    var history = commands.run("indicators", "history", "CTE-COMP", "--place", "1964881");
    assertThat(history.exitCode()).isZero();
    assertThat(history.out()).contains("2025-26  version 2").contains("(for comparison)");
    theStewardChoosesAFigureOnThePage();

    assertThat(commands.run("indicators", "compute").out()).contains("unchanged");
    assertThat(results.newest().orElseThrow()).isEqualTo(run);
    try (var folders = Files.list(directory.results())) {
      assertThat(folders.map(each -> each.getFileName().toString())).containsExactly(run.id());
    }
  }

  /** Only what the newest result has can be chosen; pathways are folded into two families. */
  private void theStewardChoosesAFigureOnThePage() {
    var browser = steward();
    var page = PageClient.checked(browser.get("/work/indicators").body());
    assertThat(page.select("#year option").eachText()).containsExactly("2025–26", "2024–25");
    assertThat(page.select("#place option").eachAttr("value").getFirst()).isEqualTo("1964881");
    assertThat(page.select("#place option").size()).isBetween(15, 30);
    assertThat(page.select("details.entry")).hasSizeBetween(40, 60);
    var answer =
        browser.submit(
            "/work/indicators",
            "/work/indicators/explain#explained",
            Map.of(
                "indicator", "ENR-CENSUS", "year", "2025-26", "place", "1964881", "group", "ALL"));
    assertThat(answer.statusCode()).isEqualTo(200);
    var explained = PageClient.checked(answer.body());
    assertThat(explained.select("#explained h3").text())
        .isEqualTo("Students on census day, 2025–26, 1964881, All students");
    assertThat(explained.select(".reasons").text()).contains("students were looked at");
  }

  private Browser steward() {
    demo.declareDemo();
    var created = (DemoPeople.Outcome.Created) demo.create();
    var person =
        created.people().stream()
            .filter(each -> each.role().equals("steward"))
            .findFirst()
            .orElseThrow();
    var browser = new Browser(port);
    browser.signIn(person.account(), person.password());
    return browser;
  }
}
