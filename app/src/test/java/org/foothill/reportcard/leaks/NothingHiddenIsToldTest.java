package org.foothill.reportcard.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.foothill.access.Actors;
import org.foothill.core.Language;
import org.foothill.core.Progress;
import org.foothill.disclosure.PublishRelease;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.PrepareSample;
import org.foothill.reportcard.pages.InventedPlan;
import org.foothill.testing.FoothillTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * A whole release of an invented town is published and frozen; then every public document is read.
 */
@FoothillTest
@Import(NothingHiddenIsToldTest.Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingHiddenIsToldTest {
  @Autowired private CountedTown town;
  @Autowired private Catalogue catalogue;
  @Autowired private PlanReader plan;
  @Autowired private Figures figures;
  @Autowired private PublishRelease publish;
  @Autowired private PrepareSample sample;
  @Autowired private BuildEdition edition;
  @Autowired private EditionPages pages;
  @Autowired private Actors actors;
  @LocalServerPort private int port;

  private Secrets secrets;
  private Map<String, String> live = new TreeMap<>();

  @TestConfiguration
  static class Town {
    @Bean
    @Primary
    CountedTown town(Catalogue catalogue) {
      return new CountedTown(catalogue, 41);
    }

    @Bean
    @Primary
    PlanReader inventedPlan() {
      return new InventedPlan();
    }
  }

  @BeforeAll
  void theTownIsPublished() throws IOException, InterruptedException {
    assertThat(publish.release(actors.commandLine(), Progress.SILENT))
        .isInstanceOf(PublishRelease.Outcome.Published.class);
    secrets = Secrets.of(figures, catalogue, plan, town);
    live = crawl();
  }

  /** Every document that links lead to from the two entrances, workspaces left out. */
  private Map<String, String> crawl() throws IOException, InterruptedException {
    var found = new LinkedHashMap<String, String>();
    var waiting = new ArrayDeque<String>();
    waiting.add("/en");
    waiting.add("/es");
    try (var client = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty()) {
        var address = waiting.remove();
        if (found.containsKey(address)) {
          continue;
        }
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        // The plan also names measures that nothing was published of.
        assertThat(response.statusCode()).as(address).isIn(200, 404);
        found.put(address, response.body());
        if (!address.endsWith(".csv")) {
          for (var link : Jsoup.parse(response.body()).select("a[href]")) {
            var target = link.attr("href").replaceFirst("#.*", "");
            if (target.matches("/(en|es)(/.*)?")) {
              waiting.add(target);
            }
          }
        }
      }
    }
    return found;
  }

  @Test
  void noDocumentOfTheLiveSiteTellsAHiddenCell() {
    assertThat(live.keySet()).containsAll(pages.paths().stream().map(this::english).toList());
    var search = new Search(secrets);
    live.forEach(search::read);
    assertThat(search.leaks()).isEmpty();
    assertThat(search.looked().keySet())
        .contains(
            "csv row",
            "table cell",
            "row that is hidden in all years",
            "row of a drawing",
            "clause of a drawing's text",
            "scale of a drawing",
            "point of a small trend",
            "panel of a school",
            "figure of a compared place",
            "dots of a map",
            "sentence",
            "text of a small school's page",
            "order of groups",
            "order of drawn groups",
            "order of schools",
            "order of csv");
  }

  private String english(String path) {
    return path.equals("/") ? "/en" : "/en" + path;
  }

  @Test
  void noFileOfTheFrozenEditionTellsAHiddenCell() throws IOException {
    sample.prepare(actors.commandLine());
    var outcome = edition.build(actors.commandLine(), Progress.SILENT);
    assertThat(outcome).isInstanceOf(BuildEdition.Outcome.Built.class);
    var folder = ((BuildEdition.Outcome.Built) outcome).edition().folder();
    var search = new Search(secrets);
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!folder.relativize(file).startsWith(Path.of("assets"))
            && file.toString().matches(".*\\.(html|csv)")
            && !folder.relativize(file).startsWith(Path.of("data"))) {
          var address = "/" + folder.relativize(file).toString().replaceFirst("index\\.html$", "");
          search.read(address, Files.readString(file));
        }
      }
    }
    assertThat(search.leaks()).isEmpty();
    assertThat(search.looked().get("csv row")).isGreaterThan(50);
    assertThat(search.looked().get("table cell")).isGreaterThan(20);
  }

  /** A way to give a hidden group away on the page of a measure. */
  private record Plant(String name, BiConsumer<Document, Hidden> plant) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A hidden group as its page knows it. */
  private record Hidden(String name, long part, long whole, Element row) {}

  static List<Plant> plants() {
    return List.of(
        new Plant(
            "a number in the cell",
            (page, group) -> group.row().select("td span").getFirst().text("" + group.whole())),
        new Plant(
            "a tooltip",
            (page, group) ->
                group.row().select("td").getFirst().attr("title", "n=" + group.whole())),
        new Plant(
            "a data attribute",
            (page, group) ->
                group
                    .row()
                    .select("td")
                    .getLast()
                    .appendElement("i")
                    .attr("data-n", "" + group.part())),
        new Plant(
            "a text for screen readers",
            (page, group) ->
                group.row().select("td").getFirst().attr("aria-label", group.part() + " students")),
        new Plant(
            "a clause of a drawing",
            (page, group) ->
                page.select("svg desc")
                    .forEach(text ->
                        text.text(
                            text.text()
                                .replaceAll(
                                    group.name() + ": [^;]*",
                                    group.name() + ": " + group.part())))),
        new Plant(
            "a number in a drawing",
            (page, group) ->
                page.select("text.name").stream()
                    .filter(text -> text.text().equals(group.name()))
                    .forEach(text ->
                        Objects.requireNonNull(text.nextElementSibling()).text(share(group)))),
        new Plant(
            "a dot in a drawing",
            (page, group) ->
                page.select("svg[aria-labelledby^=groups-] text.unseen")
                    .getFirst()
                    .before("<circle cx='5' cy='5' r='6'></circle>")),
        new Plant(
            "a longer scale",
            (page, group) ->
                page.select("svg[aria-labelledby^=groups-] text.scale")
                    .getLast()
                    .after("<text class='scale'>100%</text>")),
        new Plant(
            "the smallest group",
            (page, group) ->
                page.select("main")
                    .getFirst()
                    .appendElement("p")
                    .text("The smallest group is " + group.name() + ", " + group.whole())),
        new Plant(
            "a rank",
            (page, group) ->
                page.select("main")
                    .getFirst()
                    .appendElement("li")
                    .text(group.name() + " is number 7")),
        new Plant(
            "an alternative text",
            (page, group) ->
                page.select("main")
                    .getFirst()
                    .appendElement("img")
                    .attr("alt", group.name() + " " + share(group))),
        new Plant(
            "the description for search engines",
            (page, group) ->
                page.select("head")
                    .getFirst()
                    .appendElement("meta")
                    .attr("content", group.name() + ": " + share(group))),
        new Plant(
            "an order by value",
            (page, group) ->
                Objects.requireNonNull(group.row().parent()).insertChildren(1, group.row())));
  }

  private static String share(Hidden group) {
    return 100 * group.part() / group.whole() + "%";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plants")
  void aPlantedLeakOfAGroupIsFound(Plant plant) {
    var address = "/en/indicators/" + CountedTown.ABSENCE;
    var page = Jsoup.parse(text(address));
    var groups = secrets.groups(Language.ENGLISH);
    var hidden =
        page.select("tr").stream()
            .filter(row -> groups.containsKey(row.select("th").text()))
            .filter(row -> !row.select(".suppressed").isEmpty())
            .filter(row -> row.text().contains("Hidden"))
            .toList()
            .getLast();
    var name = hidden.select("th").text();
    var counts =
        Objects.requireNonNull(
            secrets
                .truth()
                .get(
                    new CountedTown.Key(
                        CountedTown.ABSENCE,
                        CountedTown.YEARS.getLast(),
                        InventedPlan.DISTRICT,
                        Objects.requireNonNull(groups.get(name)))));
    plant.plant().accept(page, new Hidden(name, counts[0], counts[1], hidden));
    var search = new Search(secrets);
    search.read(address, page.outerHtml());
    assertThat(search.leaks()).isNotEmpty();
  }

  @Test
  void aNumberInAHiddenRowOfADownloadIsFound() {
    var address = "/en/indicators/" + CountedTown.ABSENCE + ".csv";
    var search = new Search(secrets);
    search.read(address, text(address).replaceFirst(",,,,,,hidden", ",,,4,9,,hidden"));
    assertThat(search.leaks()).hasSize(1);
  }

  @Test
  void aSmallSchoolsSizeInItsLeadIsFound() {
    var address = "/en/schools/" + InventedPlan.school(11).cds();
    var page = Jsoup.parse(text(address));
    Objects.requireNonNull(page.select(".lead").getFirst()).text("8 students in 2025–26.");
    var search = new Search(secrets);
    search.read(address, page.outerHtml());
    assertThat(search.leaks()).isNotEmpty();
  }

  @Test
  void aBendOfASmallTrendOverAHiddenYearIsFound() {
    var found = 0;
    for (var document : live.entrySet()) {
      if (document.getKey().contains("/schools/")) {
        var page = Jsoup.parse(document.getValue());
        for (int i = 0; i < CountedTown.YEARS.size(); i++) {
          for (var drawing : page.select("svg.sparkline")) {
            drawing.appendElement("circle").attr("cx", i * 69 + 6 + ".0").attr("cy", "20");
          }
        }
        var search = new Search(secrets);
        search.read(document.getKey(), page.outerHtml());
        found += search.leaks().size();
      }
    }
    assertThat(found).isPositive();
  }

  private String text(String address) {
    return Objects.requireNonNull(live.get(address));
  }
}
