package org.foothill.reportcard.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.access.Browser;
import org.foothill.cli.Shell;
import org.foothill.core.Language;
import org.foothill.reportcard.languages.TranslateTexts.Kind;
import org.foothill.reportcard.languages.TranslateTexts.Outcome.Taken;
import org.foothill.reportcard.languages.TranslateTexts.Problem;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From nothing translated to a language that readers are offered, and back when the plan changes.
 */
@FoothillTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LanguagesTest {
  private static final Language ARMENIAN = Language.ARMENIAN;
  @LocalServerPort private int port;
  @Autowired private Shell shell;
  @Autowired private Actors actors;
  @Autowired private TranslateTexts translate;
  @Autowired private LanguageBoard board;
  @TempDir private static Path folder;

  private CommandLineRuns.Run foothill(String... words) {
    return new CommandLineRuns(shell).run(words);
  }

  private LanguageState armenian() {
    return board.list().stream()
        .filter(each -> each.language() == ARMENIAN)
        .findFirst()
        .orElseThrow();
  }

  private Taken take(String table) {
    return (Taken)
        translate.take(actors.commandLine(), ARMENIAN, table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @Order(1)
  void aPreparedLanguageIsNotOfferedAndSaysWhatIsMissing() {
    assertThat(foothill("plan", "import", "../samples/pasadena").exitCode()).isZero();
    assertThat(armenian().isOffered()).isFalse();
    assertThat(armenian().missing()).isGreaterThan(300);
    var refused = foothill("languages", "release", "hy");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("texts are missing in Հայերեն");
    var browser = new Browser(port);
    assertThat(browser.get("/hy").statusCode()).isEqualTo(404);
    assertThat(browser.get("/language/hy").statusCode()).isEqualTo(404);
    assertThat(browser.page("/en").select("header a[lang=hy]")).isEmpty();
    assertThat(foothill("languages", "release", "es").exitCode()).isEqualTo(2);
    assertThat(foothill("languages", "export", "xx", "file.csv").exitCode()).isEqualTo(2);
  }

  @Test
  @Order(2)
  void rowsThatAreWrongAreNamedAndTheOthersTaken() {
    var found =
        take(
            """
            key,english,translation
            site.skip,Skip to the main content,Անցնել բովանդակությանը
            site.skip,Skip it,Անցնել
            site.nothing,Nothing,Ոչինչ
            sentences.change.one,That is {0}.,Դա այդպես է։
            sentences.since.year,in {0},"{0,choice"
            sentences.when.year,in {0},{0}-ին {1}
            Chronic absence,Chronic absence,Հաճախակի բացակայություն
            """);
    assertThat(found.changed()).isEqualTo(2);
    assertThat(found.problems())
        .containsExactly(
            new Problem(3, Kind.OTHER_ENGLISH, "site.skip"),
            new Problem(4, Kind.UNKNOWN_TEXT, "site.nothing"),
            new Problem(5, Kind.OTHER_SLOTS, "sentences.change.one"),
            new Problem(6, Kind.BROKEN_PATTERN, "sentences.since.year"),
            new Problem(7, Kind.OTHER_SLOTS, "sentences.when.year"));
    assertThat(
            take(
                "key,english,translation\nsite.skip,Skip to the main content,Անցնել բովանդակությանը\n"))
        .isEqualTo(new Taken(0, 1, List.of()));
    for (var table : List.of("", "a,b\n1,2\n", "\"", "\u0000\u0001")) {
      assertThat(
              translate.take(
                  actors.commandLine(), ARMENIAN, table.getBytes(StandardCharsets.UTF_8)))
          .as(table)
          .isInstanceOf(TranslateTexts.Outcome.NotATable.class);
    }
  }

  /** Every text gets a mark in front, so that a page shows whether all of it was translated. */
  @Test
  @Order(3)
  void aWholeLanguageIsReleasedAndItsPagesSayNothingInEnglish() throws IOException {
    var file = folder.resolve("texts-hy.csv");
    assertThat(foothill("languages", "export", "hy", file.toString()).exitCode()).isZero();
    assertThat(foothill("languages", "export", "hy", file.toString()).exitCode()).isEqualTo(2);
    var filled = folder.resolve("filled.csv");
    Files.writeString(filled, Filled.of(Files.readString(file)));
    var taken = foothill("languages", "import", "hy", filled.toString());
    assertThat(taken.exitCode()).as(taken.out()).isZero();
    assertThat(armenian().missing()).isZero();
    assertThat(armenian().isOffered()).isFalse();
    assertThat(new Browser(port).get("/hy").statusCode()).isEqualTo(404);
    assertThat(foothill("languages", "release", "hy").exitCode()).isZero();
    var browser = new Browser(port);
    assertThat(browser.page("/en").select("header a[lang=hy]").attr("href")).isEqualTo("/hy");
    for (var path :
        List.of("/hy", "/hy/indicators", "/hy/schools", "/hy/privacy", "/hy/results/R1")) {
      var page = browser.page(path);
      assertThat(page.select("html").attr("lang")).isEqualTo("hy");
      assertThat(page.select("h1").text()).startsWith("◆");
      assertThat(page.text()).doesNotContain("[en]");
    }
  }

  @Test
  @Order(4)
  void aChangedPlanTakesTheLanguageBackUntilItIsTranslated() throws IOException {
    var plan = Files.createDirectories(folder.resolve("plan"));
    Files.copy(Path.of("../samples/pasadena/plan.yaml"), plan.resolve("plan.yaml"));
    var partnership = Files.readString(Path.of("../samples/pasadena/partnership.yaml"));
    Files.writeString(
        plan.resolve("partnership.yaml"), partnership.replace("with one plan", "with a plan"));
    var imported = foothill("plan", "import", plan.toString());
    assertThat(imported.exitCode()).as(imported.out()).isZero();
    assertThat(armenian().missing()).isEqualTo(1);
    assertThat(armenian().isOffered()).isFalse();
    // The running server takes it back by itself: no release, no restart.
    var browser = new Browser(port);
    await().untilAsserted(() -> assertThat(browser.get("/hy").statusCode()).isEqualTo(404));
    assertThat(browser.page("/en").select("header a[lang=hy]")).isEmpty();
    assertThat(browser.page("/en").text()).doesNotContain("[en]");
  }
}
