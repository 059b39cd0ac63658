package org.foothill.indicators.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
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

/** A small invented district, held against itself by command and page. */
@FoothillTest
class ReconciliationTest {
  @Autowired private Shell shell;
  @Autowired private JdbcClient sql;
  @Autowired private DemoPeople demo;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void aYearIsHeldAgainstItselfForThoseWhoMay() throws Exception {
    var commands = new CommandLineRuns(shell);
    assertThat(commands.run("reconcile").err()).contains("No records are loaded");
    var sample = folder.resolve("sample").toString();
    commands.run("sample", "--students", "400", "--years", "4", "--out", sample);
    commands.run("import", sample, "--approve");

    var text = commands.run("reconcile");
    assertThat(text.out())
        .contains("cte-completers", "a-to-g", "absence-days", "run 'foothill indicators compute'");
    commands.run("indicators", "compute");
    assertThat(commands.run("reconcile").out()).contains("groups").doesNotContain("not compared");

    var csv = commands.run("reconcile", "--csv").out();
    assertThat(csv).startsWith("part,place_code,place,item,measure,count");
    agreesWithTheStatesLists(commands, csv);
    rowsAreCounted(commands, csv);
    pagesShowWhatTheRoleAllows();
  }

  /** Our own counts, written as if read off a report; then one of them changed. */
  private void agreesWithTheStatesLists(CommandLineRuns commands, String csv) throws Exception {
    var lines =
        csv.lines()
            .map(line -> line.split(","))
            .filter(line -> line[0].equals("report") && line[line.length - 2].equals("students"))
            .map(line ->
                line[line.length - 3] + "," + line[1].substring(7) + "," + line[line.length - 1])
            .collect(Collectors.joining("\n"));
    var printed = folder.resolve("printed.csv");
    Files.writeString(printed, "report,school,students\n" + lines);
    assertThat(commands.run("reconcile", "--printed", printed.toString()).exitCode()).isZero();
    Files.writeString(printed, "report,school,students\n" + lines + "\n8.1,9999999,17\n");
    var differs = commands.run("reconcile", "--printed", printed.toString());
    assertThat(differs.exitCode()).isEqualTo(1);
    assertThat(differs.out())
        .contains("8.1 19648819999999", "printed 17, in the files 0", "1 differ");
    Files.writeString(printed, "report,school,students\n8.1,1936103,many\n");
    var wrong = commands.run("reconcile", "--printed", printed.toString());
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("line 2").contains("whole number");
  }

  private static void rowsAreCounted(CommandLineRuns commands, String csv) {
    for (var check : Check.values()) {
      long counted =
          csv.lines()
              .map(line -> line.split(","))
              .filter(line -> line[0].equals("check") && line[line.length - 3].equals(check.word()))
              .filter(line ->
                  Verdict.valueOf(name(line[line.length - 2])).kind() != Verdict.Kind.AGREES)
              .mapToLong(line -> Long.parseLong(line[line.length - 1]))
              .sum();
      var rows = commands.run("reconcile", "--rows", check.word());
      assertThat(rows.out().lines().skip(1)).as(check.word()).hasSize((int) counted);
    }
    assertThat(commands.run("reconcile", "--rows", "names").exitCode()).isEqualTo(2);
  }

  private static String name(String word) {
    return word.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }

  private void pagesShowWhatTheRoleAllows() {
    demo.declareDemo();
    var people =
        ((DemoPeople.Outcome.Created) demo.create())
            .people().stream().collect(Collectors.toMap(DemoPeople.DemoPerson::role, each -> each));
    var steward = signedIn(people, "steward");
    var page = PageClient.checked(steward.get("/work/reconciliation").body());
    assertThat(page.select("h2")).hasSize(6);
    assertThat(page.select("option")).hasSize(4);
    var link = page.select("a[href^=/work/reconciliation/a-to-g]").attr("href");
    var rows = PageClient.checked(steward.get(link).body());
    assertThat(rows.select("tbody tr")).isNotEmpty();
    assertThat(steward.get(link.replace("?", ".csv?")).body())
        .startsWith("place_code,place,verdict");
    assertThat(looks("steward")).isEqualTo(2);

    var analyst = signedIn(people, "analyst");
    var counts =
        PageClient.checked(analyst.get("/work/reconciliation?load=1964881+2024-25").body());
    assertThat(counts.select("option[selected]").val()).isEqualTo("1964881 2024-25");
    assertThat(counts.select("a[href^=/work/reconciliation/]")).isEmpty();
    assertThat(counts.text()).contains("Yours shows counts");
    var refused = analyst.get(link);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(PageClient.checked(refused.body()).text()).contains("see rows of single learners");
    assertThat(signedIn(people, "board").get("/work/reconciliation").statusCode()).isEqualTo(403);
    aSchoolsStewardSeesTheSchool(people, link);
  }

  private void aSchoolsStewardSeesTheSchool(
      Map<String, DemoPeople.DemoPerson> people, String link) {
    var school =
        sql.sql(
                "update access.held_role set scope_kind = 'place', scope_code = '19648811936103' where account = 'steward' returning account")
            .query(String.class)
            .single();
    assertThat(school).isEqualTo("steward");
    var steward = signedIn(people, "steward");
    var page = PageClient.checked(steward.get("/work/reconciliation").body());
    assertThat(
            page.select("table tbody tr th").eachText().stream()
                .filter(each -> each.matches("\\d{14}"))
                .distinct())
        .allMatch(each -> each.equals("19648811936103"));
    var rows = PageClient.checked(steward.get(link).body());
    assertThat(rows.text()).contains("rows are not shown").contains("another place");
    var spanish = steward.get(link + "&language=es");
    assertThat(spanish.statusCode()).isEqualTo(200);
  }

  private Browser signedIn(Map<String, DemoPeople.DemoPerson> people, String role) {
    var browser = new Browser(port);
    var person = java.util.Objects.requireNonNull(people.get(role));
    browser.signIn(person.account(), person.password());
    return browser;
  }

  private long looks(String account) {
    return sql.sql("select count(*) from audit.entry where action = 'rows.read' and actor = ?")
        .param(account)
        .query(Long.class)
        .single();
  }
}
