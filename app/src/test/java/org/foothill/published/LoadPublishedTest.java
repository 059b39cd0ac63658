package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.cli.Shell;
import org.foothill.core.Language;
import org.foothill.site.PageClient;
import org.foothill.site.Texts;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FoothillTest
class LoadPublishedTest {
  private static final String HEADER =
      "indicator,reportingyear,cds,rtype,districtname,schoolname,type,studentgroup,currdenom,currstatus,priordenom,priorstatus,change,statuslevel,changelevel,color\n";

  @TempDir Path folder = Path.of("");
  @LocalServerPort int port;
  @Autowired Shell shell;
  @Autowired DemoPeople demo;
  @Autowired Texts texts;
  @Autowired KeptFigures kept;

  private CommandLineRuns.Run load(String name, String rows, String... more) {
    var file = new Dashboard(folder).write(name, HEADER + rows).toString();
    var words = new java.util.ArrayList<>(java.util.List.of("published", "load", file));
    words.addAll(java.util.List.of(more));
    return new CommandLineRuns(shell).run(words.toArray(String[]::new));
  }

  private String found(String place, int year) {
    var lines = new java.util.ArrayList<String>();
    for (var each : kept.find(new KeptFigures.Wanted(place, "", year), 100)) {
      lines.add(
          "%s %s %s %s %d"
              .formatted(
                  each.place().cds(),
                  each.indicator(),
                  each.group(),
                  each.status(),
                  each.colour()));
    }
    return String.join("; ", lines);
  }

  @Test
  void figuresAreKeptOnceAndFoundByNameOrCode() {
    var rows =
        "SUSP,2031,99100010000000,D,Foothill Unified,,UD,ALL,900,3.5,900,3.1,0.4,3,2,2\n"
            + "SUSP,2031,99100010000001,S,Foothill Unified,O'Neill Élémentaire,ES,ALL,90,*,9,,,0,0,0\n";
    var first = load("susp.csv", rows);
    assertThat(first.err()).doesNotContain("Exception");
    assertThat(first.out()).contains("susp.csv: 2 figures kept, 0 of other districts passed by.");
    assertThat(first.exitCode()).isZero();
    assertThat(load("susp.csv", rows.replace(",3.5,", ",3.6,") + rows).exitCode()).isZero();
    assertThat(found("foothill", 2031))
        .isEqualTo("99100010000000 SUSP ALL 35 2; 99100010000001 SUSP ALL null 0");
    assertThat(found("9910001", 2031)).contains("SUSP ALL 35");
    assertThat(found("élémentaire", 2031)).startsWith("99100010000001");
    assertThat(found("100%", 2031)).isEmpty();
    assertThat(kept.years()).contains(2031);
  }

  @Test
  void aDistrictMayBeChosen() {
    var rows =
        "GRAD,2032,99100010000000,D,A,,,ALL,900,90,,,,3,0,0\n"
            + "GRAD,2032,99200010000000,D,B,,,ALL,900,90,,,,3,0,0\n";
    var run = load("grad.csv", rows, "--district", "9920001");
    assertThat(run.out()).contains("1 figures kept, 1 of other districts passed by.");
    assertThat(found("", 2032)).isEqualTo("99200010000000 GRAD ALL 900 0");
    assertThat(load("grad.csv", rows, "--district", "Pasadena").exitCode()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNotKept() {
    var strange = new Dashboard(folder).write("x.csv", "a,b\n").toString();
    var run = new CommandLineRuns(shell).run("published", "load", strange);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("not a Dashboard file");
    var half = load("grad.csv", "GRAD,2033,,D,A,,,ALL,900,90,,,,3,0,0\nGRAD,2033,99,D\n", "--json");
    assertThat(half.exitCode()).isEqualTo(1);
    assertThat(half.out()).contains("PlaceNotSaid", "UnreadableValue");
    assertThat(kept.years()).doesNotContain(2033);
  }

  @Test
  void thePageShowsLevelAndChangeAsTwoFactsAndTheColourAsTheStates() {
    load(
        "dashboard.csv",
        "SUSP,2034,99100010000000,D,Foothill Unified,,UD,ALL,900,3.5,900,3.1,0.4,3,2,2\n"
            + "SUSP,2034,99100010000000,D,Foothill Unified,,UD,EL,9,,9,,,0,0,0\n"
            + "ELA,2034,99100010000000,D,Foothill Unified,,,SBA,900,-10.5,900,-12.5,2.1,2,3,3\n"
            + "GRAD,2034,99100010000000,D,Foothill Unified,,,ALL,900,90.4,900,80,10.4,3,5,4\n");
    demo.declareDemo();
    var created = (DemoPeople.Outcome.Created) demo.create();
    var person = created.people().getFirst();
    var browser = new Browser(port);
    browser.signIn(person.account(), person.password());
    var page = PageClient.checked(browser.get("/work/published?place=foothill&year=2034").body());
    var lines = page.select("tbody tr").eachText();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(2))
        .contains("Suspension All students 900 3.5% Medium Rose by 0.4 points Orange");
    assertThat(lines.get(3)).contains("English learners fewer than 11 not shown");
    assertThat(lines.get(0)).contains("SBA 900 -10.5 points Low About the same Yellow");
    assertThat(lines.get(1)).contains("90.4% Medium Rose a lot, by 10.4 points Green");
    assertThat(page.select("thead").text()).contains("The state's color");
    var one = PageClient.checked(browser.get("/work/published?indicator=GRAD&year=2034").body());
    assertThat(one.select("tbody tr")).hasSize(1);
    var none = PageClient.checked(browser.get("/work/published?place=nowhere&year=9").body());
    assertThat(none.select("tbody tr")).isEmpty();
    var rules = PageClient.checked(browser.get("/work/published/rules").body());
    assertThat(rules.select("tbody tr").eachText())
        .anyMatch(line -> line.startsWith("Cut scores: Graduation 2023–2024 Confirmed"))
        .anyMatch(line -> line.startsWith("Cut scores: Graduation since 2025 Not confirmed"));
  }

  @Test
  void everyGroupLevelAndColourHasItsWords() {
    for (var language : Language.complete()) {
      var text = texts.in(language);
      for (var sizes : Dashboard.rules().sizes()) {
        sizes.groups().forEach(each -> assertThat(text.of("published.group." + each)).isNotBlank());
      }
      for (var level = 1; level <= 5; level++) {
        assertThat(text.of("published.change." + level + ".scale", "1")).isNotBlank();
      }
    }
  }
}
