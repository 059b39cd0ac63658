package org.foothill.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothill.access.Actors;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.core.Progress;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Key;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.disclosure.files.ReviewFiles.Why;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.site.PageClient;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the person who approves a release sees of what it holds back. */
@FoothillTest
@Import(ReviewTest.Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {
  private static final int HEAVIEST = 200_000;
  @Autowired private BuildRelease build;
  @Autowired private Releases releases;
  @Autowired private Reviewing reviewing;
  @Autowired private Actors actors;
  @Autowired private DemoPeople demo;
  @Autowired private JdbcClient sql;
  @Autowired private org.foothill.cli.Shell shell;
  @LocalServerPort private int port;
  private Releases.Entry entry;
  private Browser steward = new Browser(0);
  private Browser coordinator = new Browser(0);

  @TestConfiguration
  static class Town {
    @Bean
    @Primary
    InventedTown town() {
      return new InventedTown(31, 6, 120);
    }
  }

  @BeforeAll
  void aReleaseWaitsForApproval() {
    var built = (BuildRelease.Outcome.Audited) build.build(actors.commandLine(), Progress.SILENT);
    entry = releases.find(built.release().id()).orElseThrow();
    demo.declareDemo();
    if (demo.create() instanceof DemoPeople.Outcome.Created created) {
      steward = signedIn(created.people(), "steward");
      coordinator = signedIn(created.people(), "coordinator");
    }
  }

  private Browser signedIn(List<DemoPeople.DemoPerson> people, String role) {
    var person = people.stream().filter(each -> each.role().equals(role)).findFirst().orElseThrow();
    var browser = new Browser(port);
    browser.signIn(person.account(), person.password());
    return browser;
  }

  @Test
  void everyHiddenFigureHasItsReasonAndTheTableAddsUp() {
    var review = reviewing.open(actors.commandLine(), entry, "test").orElseThrow().review();
    var counts = entry.counts();
    var tallies = review.tables().values();
    assertThat(tallies.stream().mapToInt(Review.Tally::figures).sum()).isEqualTo(counts.cells());
    assertThat(sum(review, Why.OTHERS)).isEqualTo(counts.complementary()).isPositive();
    assertThat(sum(review, Why.COARSER)).isEqualTo(counts.coarser());
    assertThat(sum(review, Why.SMALL) + sum(review, Why.OTHERS) + sum(review, Why.CORRECTED))
        .isEqualTo(counts.hidden());
  }

  private static int sum(Review review, Why why) {
    return review.tables().values().stream().mapToInt(tally -> tally.held(why)).sum();
  }

  @Test
  void thePageSaysWhatIsHeldBackAndWhyAndEachLookIsWrittenDown() {
    int before = looks();
    var address = "/work/releases/" + entry.id();
    var page = PageClient.checked(steward.get(address).body());
    assertThat(page.select("main").text())
        .contains("Small itself", "To protect others", "statements about small groups are proven");
    assertThat(page.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HEAVIEST);
    var links = page.select("table th[scope=row] a").eachAttr("href");
    assertThat(links).hasSize(3);
    for (var link : links) {
      var table = PageClient.checked(steward.get(link).body());
      assertThat(table.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HEAVIEST);
      assertThat(table.select("table").text())
          .contains("All students of this place together", "hidden groups are shown");
    }
    assertThat(looks()).isEqualTo(before + 1 + links.size());
  }

  private int looks() {
    return sql.sql("select count(*) from audit.entry where action = 'release.review'")
        .query(Integer.class)
        .single();
  }

  @Test
  void whoMayNotApproveSeesNothingOfIt() {
    var addresses =
        List.of(
            "/work/releases/" + entry.id(), "/work/releases/" + entry.id() + "/ENR-TEST/2025-26");
    for (var address : addresses) {
      assertThat(coordinator.get(address).statusCode()).isEqualTo(403);
      assertThat(new Browser(port).get(address).statusCode()).isEqualTo(302);
      assertThat(
              steward.get(address.replace("2025-26", "2013-14").replace("r0", "r9")).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void theCommandTellsTheSame() {
    var text = new CommandLineRuns(shell).run("release", "show", entry.id().toString(), "--hidden");
    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("ENR-TEST 2025-26", "statements about small groups are proven");
    var json =
        new CommandLineRuns(shell)
            .run("release", "show", entry.id().toString(), "--hidden", "--json");
    assertThat(json.out()).contains("\"reason\"", "\"small\"", "\"others\"", "\"withheld\"");
  }

  @Test
  void aTableThatNothingProtectsIsNamedAndNothingOfItIsTold() {
    // Everything but the five has been printed by somebody before.
    var counts = Map.of("ALL", 139L, "HI", 100L, "WH", 14L, "AA", 20L, "PI", 5L);
    var facts = new HashMap<Key, List<Told>>();
    for (var group : List.of("ALL", "HI", "WH", "AA")) {
      facts.put(key(group), List.of(new Told.Count(counts.getOrDefault(group, 0L))));
    }
    var cells =
        counts.entrySet().stream()
            .map(each ->
                new IndicatorResults.Cell(
                    InventedTown.DISTRICT,
                    new StudentGroup(each.getKey()),
                    each.getValue(),
                    each.getValue()))
            .toList();
    var town = new InventedTown(3, 4, 90);
    var lost = Measured.of(InventedTown.ENROLLMENT, InventedTown.YEAR, Unit.COUNT, cells);
    var other =
        town.measured().stream()
            .filter(table -> table.indicator().equals(InventedTown.DAYS))
            .toList();
    var solution =
        new Solving(DisclosurePolicy.newest(), town, new Ledger("seal", facts))
            .solve(Stream.concat(Stream.of(lost), other.stream()).toList(), Progress.SILENT);
    assertThat(solution)
        .isInstanceOfSatisfying(
            Solution.Safe.class,
            safe -> {
              assertThat(safe.held().withheld()).containsExactly("ENR-TEST 2025-26");
              assertThat(safe.rows().stream().map(row -> row.key().indicator()))
                  .doesNotContain(InventedTown.ENROLLMENT)
                  .contains(InventedTown.DAYS);
            });
    assertThat(ReleaseAnswers.leftOut(List.of("ENR-TEST 2025-26"))).contains("ENR-TEST 2025-26");
  }

  private static Key key(String group) {
    return new Key(
        InventedTown.ENROLLMENT, InventedTown.YEAR, InventedTown.DISTRICT, new StudentGroup(group));
  }

  @Test
  void whatIsNewlyHiddenAndNewlyShownIsCounted() {
    var hidden = new FigureRow(key("HI"), new Told.Hidden());
    var shown = new FigureRow(key("HI"), new Told.Count(40));
    var same = new FigureRow(key("ALL"), new Told.Count(90));
    var groups = new InventedTown(1, 1, 10).groups();
    var later = Review.of(List.of(hidden, same), List.of(shown, same), List.of(), groups);
    var earlier = Review.of(List.of(shown, same), List.of(hidden, same), List.of(), groups);
    var table = new Review.TableId(InventedTown.ENROLLMENT, InventedTown.YEAR);
    assertThat(later.tables().get(table)).isEqualTo(new Review.Tally(2, Map.of(), 1, 0));
    assertThat(earlier.tables().get(table)).isEqualTo(new Review.Tally(2, Map.of(), 0, 1));
    assertThat(later.places(table)).hasSize(1);
  }
}
