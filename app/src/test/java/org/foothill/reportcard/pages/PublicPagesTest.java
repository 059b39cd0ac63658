package org.foothill.reportcard.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foothill.core.Language;
import org.foothill.disclosure.figures.DrawnFigures;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.sentences.Sentences;
import org.foothill.site.Assets;
import org.foothill.site.Links;
import org.foothill.site.PageClient;
import org.foothill.site.Shell;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public pages of an invented district. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
  private static final int HEAVIEST = 200_000;
  static final PublicPolicy RULES =
      new PublicPolicy(
          7, 12, 4, 13, new TreeMap<>(Map.of(1, 20, 30, 10, 90, 2)), "# Rules\nversion: 7\n");
  private PageClient client;
  private EditionPages edition;
  private Assets assets;

  @BeforeAll
  void start() {
    var context = InventedCard.start();
    client = Shell.client(context);
    edition = context.getBean(EditionPages.class);
    assets = context.getBean(Assets.class);
  }

  @Test
  void everyPageKeepsWhatAllPagesPromise() {
    for (var path : edition.paths()) {
      for (var language : List.of("/en", "/es")) {
        var address = language + (path.equals("/") ? "" : path);
        if (path.matches(".*\\.(csv|atom)")) {
          assertThat(client.perform(get(address)).getStatus()).isEqualTo(200);
        } else {
          var page = client.page(address);
          assertThat(page.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HEAVIEST);
          assertThat(page.select("main").text()).doesNotContain("reportcard.");
        }
      }
    }
  }

  @Test
  void homeSaysHowEachResultStands() {
    var home = client.page("/en");
    assertThat(home.select(".results > li")).hasSize(5);
    assertThat(home.select(".lead").text())
        .isEqualTo(
            "Of 7 main measures, 2 got better, 5 stayed about the same and none got worse"
                + " since the year before.");
    var health = home.select(".results > li").get(3);
    assertThat(health.text())
        .contains("19.4%", "Down 5.4 points since 2022–23", "Improving, too slowly");
    var salud = client.page("/es").select(".results > li").get(3);
    assertThat(salud.text()).contains("Bajó 5.4 puntos desde 2022–23", "Mejora, pero muy despacio");
    assertThat(salud.select(".big").getFirst().wholeText()).isEqualTo("19.4\u00a0%");
  }

  @Test
  void anIndicatorPageAsksItsQuestionAndAnswersIt() {
    var page = client.page("/en/indicators/ATT-CHRONIC");
    assertThat(page.select("h1").text()).endsWith("?");
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "About 1 in 5 students (19.4%) missed 10 percent or more of school days in 2025–26.");
    assertThat(page.select("main").text())
        .contains(
            "That is 1.8 points lower than the year before, and 5.4 points lower than in 2022–23."
                + " Here, lower is better.");
    assertThat(page.select("svg.wide title").getFirst().text()).endsWith("year by year");
    assertThat(page.select("#counted").text()).contains("Counted", "Out of", "ATT-CHRONIC");
  }

  @Test
  void groupsKeepTheOrderOfTheCatalogue() {
    var rows = client.page("/en/indicators/ATT-CHRONIC").select("table.stack tbody tr th");
    rows.removeIf(head -> head.text().startsWith("20"));
    assertThat(rows.eachText())
        .startsWith("All students", "Hispanic or Latino", "African American");
  }

  /** Breadth first over the links that pages really have, navigation included. */
  @Test
  void everyPageIsAtMostThreeTapsFromHome() {
    for (var language : List.of("/en", "/es")) {
      var taps = new HashMap<String, Integer>(Map.of(language, 0));
      var waiting = new ArrayDeque<>(List.of(language));
      while (!waiting.isEmpty()) {
        var from = waiting.remove();
        boolean last = Objects.requireNonNull(taps.get(from)) == 3;
        if (!from.contains(".")) {
          for (var link : client.page(from).select("a[href^=" + language + "/]")) {
            var to = link.attr("href").replaceFirst("#.*", "");
            // A page may offer a file; it is no page.
            if (last && !to.contains(".")) {
              continue;
            }
            if (taps.putIfAbsent(to, Objects.requireNonNull(taps.get(from)) + 1) == null) {
              waiting.add(to);
            }
          }
        }
      }
      var all =
          edition.paths().stream().map(path -> language + (path.equals("/") ? "" : path)).toList();
      assertThat(taps.keySet()).containsAll(all);
      var figures = all.stream().filter(path -> path.matches(".*/(indicators|schools)/[^./]*"));
      assertThat(figures).isNotEmpty().allMatch(path -> taps.getOrDefault(path, 9) <= 2);
      assertThat(all).anyMatch(path -> path.matches(".*/schools/\\d+/[^./]+"));
    }
  }

  @Test
  void aSchoolIsFoundByPartOfItsNameAndWithoutAccents() {
    var page = client.page("/en/find?q=manza");
    assertThat(page.select("main [role=status]").text()).contains("One page", "manza");
    assertThat(page.select(".rows a").attr("href"))
        .isEqualTo("/en/schools/" + InventedPlan.school(11).cds());
    assertThat(client.page(get("/es/find").param("q", "autobus ruta"), 200).select(".rows a"))
        .isNotEmpty();
    assertThat(client.page(get("/es/find").param("q", "<script>"), 200).select("main script"))
        .isEmpty();
    assertThat(client.page("/en/find").select("main [role=status]")).isEmpty();
  }

  @Test
  void aMeasureSaysHowItsLabelWasFound() {
    var standing = client.page("/en/indicators/ATT-CHRONIC").select(".standing");
    assertThat(standing.text())
        .contains("Improving, too slowly")
        .contains("First figure 24.8% in 2022–23", "Newest figure 19.4% in 2025–26")
        .contains("Change in a year -1.80 points", "Change needed in a year -1.96 points")
        .contains("Pace 0.92");
    var years = client.page("/en/indicators/ATT-CHRONIC").select("tbody tr");
    assertThat(years.eachText()).contains("2027–28 15% Goal");
  }

  @Test
  void aGroupIsReadAcrossAllMeasuresBesideAllStudents() {
    var page = client.page("/en/groups/EL");
    assertThat(page.select("h1").text()).isEqualTo("English learners");
    assertThat(page.select("thead").getFirst().text()).endsWith("All students");
    assertThat(page.select("tbody tr").size()).isGreaterThan(5);
  }

  @Test
  void whatWentWellAndWhatNeedsWorkHaveTheSameSize() {
    var halves = client.page("/en").select(".halves > div");
    assertThat(halves).hasSize(2);
    assertThat(halves.get(0).select("li")).hasSameSizeAs(halves.get(1).select("li"));
  }

  @Test
  void noFormStandsOnAFrozenPage() {
    for (var path : List.of("/", "/schools")) {
      var bytes =
          edition.render(path, Language.ENGLISH, new Relative(path, Language.ENGLISH, assets));
      assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<form", "<input");
    }
  }

  @Test
  void unknownAddressesAreSaidPlainly() {
    for (var path :
        List.of(
            "/no-such",
            "/indicators/NO-SUCH/more/and/more",
            "/indicators/NO-SUCH",
            "/schools/1",
            "/results/R99",
            "/schools/1999999")) {
      var page = client.page(get("/es" + path), 404);
      assertThat(page.select("h1").text()).isEqualTo("Esta página no existe");
    }
  }

  /** Every link of a frozen edition leads to one of its files; nothing points at a server. */
  @Test
  void aFrozenEditionIsWhole() throws IOException {
    var folder = Path.of(System.getProperty("foothill.look", "target/edition-look"));
    for (var name : assets.files()) {
      var file = folder.resolve("assets").resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, assets.find(name).orElseThrow().bytes());
    }
    for (var language : Language.complete()) {
      for (var path : edition.paths()) {
        var bytes = edition.render(path, language, new Relative(path, language, assets));
        var file = folder.resolve(Relative.file(path, language));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      }
    }
    for (var language : Language.complete()) {
      for (var path : edition.paths()) {
        if (!path.matches(".*\\.(csv|atom)")) {
          var file = folder.resolve(Relative.file(path, language));
          linksLeadToFiles(file, PageClient.checked(Files.readString(file)));
        }
      }
    }
  }

  private static void linksLeadToFiles(Path file, Document page) {
    assertThat(page.select("form")).isEmpty();
    for (var link : page.select("[href]")) {
      var target = link.attr("href").replaceFirst("#.*", "");
      if (!target.isEmpty()) {
        assertThat(file.resolveSibling(target)).as(link.outerHtml()).exists();
      }
    }
  }

  /** What an edition's links may look like. */
  private record Relative(String path, Language language, Assets assets) implements Links {
    static String file(String path, Language language) {
      var name = path.equals("/") ? "/index" : path;
      return language.tag() + (path.matches(".*\\.(csv|atom)") ? name : name + ".html");
    }

    @Override
    public String to(String other) {
      return to(other, language);
    }

    @Override
    public String to(String other, Language in) {
      return up() + file(other, in);
    }

    @Override
    public String asset(String name) {
      return up() + "assets/" + assets.hashed(name);
    }

    @Override
    public boolean live() {
      return false;
    }

    private String up() {
      return "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
    }
  }

  @Test
  void thePrivacyPagePrintsTheRulesInForceInWordsAndAsAFile() {
    for (var page : client.inBothLanguages("/privacy")) {
      assertThat(page.select("#rules pre").text()).contains("version: 7");
    }
    var page = client.page("/en/privacy");
    assertThat(page.select("main").text())
        .contains("a group of 12 or fewer students", "at least 4 students of room, such as 3 to 7")
        .contains("at least 13 students together")
        .contains("Approved by steward", "shown as a range for the same reason")
        .contains("foothill unpick");
    assertThat(page.select("table tbody tr").eachText())
        .containsExactly(
            "13 to 29 0–20% 80–100%", "30 to 89 0–10% 90–100%", "90 or more 0–2% 98–100%");
  }

  @Test
  void beforeTheFirstReleasePagesSaySo() {
    var context = Shell.empty().scan("org.foothill.reportcard").with(Nothing.class).start();
    var fresh = Shell.client(context);
    for (var path : List.of("", "/indicators", "/schools", "/data", "/privacy", "/results/R4")) {
      fresh.inBothLanguages(path);
    }
    assertThat(fresh.page("/en").select(".notice").text())
        .startsWith("No figures are published yet.");
    assertThat(fresh.page("/en").select(".result").get(3).text()).contains("Not measured yet");
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {
    @Bean
    PlanReader plan() {
      return new InventedPlan();
    }

    @Bean
    Catalogue catalogue() throws IOException {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    }

    @Bean
    Figures figures() {
      return DrawnFigures.of("");
    }

    @Bean
    Sentences sentences() {
      return Sentences.UNAPPROVED;
    }

    @Bean
    PublicPolicy policy() {
      return RULES;
    }
  }
}
