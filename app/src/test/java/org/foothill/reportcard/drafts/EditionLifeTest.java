package org.foothill.reportcard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothill.access.Actor;
import org.foothill.access.Actors;
import org.foothill.access.Strangers;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.Corrections;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.PrepareSample;
import org.foothill.reportcard.pages.DataPage;
import org.foothill.reportcard.pages.InventedFigures;
import org.foothill.reportcard.pages.InventedPlan;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sheets;
import org.foothill.reportcard.sentences.ApproveSentence;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.FoothillTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** One year's edition of an invented town from the first decision to its correction, in order. */
@FoothillTest
@Import(EditionLifeTest.Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionLifeTest {
  static final IndicatorId NOT_YET = new IndicatorId("SUSP-ANY");
  private static final IndicatorId WORK = new IndicatorId("CTE-WBL");
  @Autowired private PrepareDraft prepare;
  @Autowired private PrepareSample sample;
  @Autowired private SignDraft sign;
  @Autowired private ApproveSentence approve;
  @Autowired private Readiness readiness;
  @Autowired private BuildEdition build;
  @Autowired private Editions editions;
  @Autowired private Corrections corrections;
  @Autowired private Actors actors;
  @Autowired private Released figures;
  @Autowired private Written plan;
  @Autowired private DataDirectory data;
  @Autowired private Sheets sheets;

  /** Figures that a test can replace as a new release would. */
  static final class Released implements Figures {
    private volatile Figures now;
    private volatile String audit = "integer";

    Released(Figures first) {
      now = first;
    }

    @Override
    public Optional<Release> release() {
      return now.release()
          .map(one ->
              new Release(
                  one.id(),
                  one.sealedAt(),
                  one.approvedBy(),
                  one.policyVersion(),
                  one.cells(),
                  one.hidden(),
                  one.complementary(),
                  one.coarser(),
                  audit,
                  one.seal()));
    }

    @Override
    public Optional<PublicFigure> find(
        IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
      return now.find(indicator, year, place, group);
    }

    @Override
    public List<SchoolYear> years(IndicatorId indicator) {
      return now.years(indicator);
    }

    @Override
    public List<IndicatorId> indicators() {
      return now.indicators();
    }

    @Override
    public List<PlaceId> places() {
      return now.places();
    }
  }

  /** A plan in which one statement can be left untranslated. */
  static final class Written {
    private volatile boolean untranslated;
  }

  @TestConfiguration
  static class Town {
    @Bean
    Written written() {
      return new Written();
    }

    @Bean
    @Primary
    Released released(Catalogue catalogue) {
      return new Released(InventedFigures.of(catalogue));
    }

    @Bean
    @Primary
    PlanReader inventedPlan(Written written) {
      return Halves.of(new InventedPlan(), () -> written.untranslated);
    }
  }

  private Actor operator() {
    return actors.commandLine();
  }

  private Draft.Open draft() {
    return prepare.begin(operator()).orElseThrow();
  }

  private BuildEdition.Outcome build() {
    return build.build(operator(), Progress.SILENT);
  }

  private Set<String> lacking(Step step) {
    return readiness.look(draft()).getOrDefault(step, List.of()).stream()
        .map(Lack::key)
        .collect(Collectors.toSet());
  }

  private void approveAndSign() {
    for (var language : Language.values()) {
      approve.approveAll(operator(), language);
    }
    for (var post : List.of("R1", "R2", "R3", "R4", "R5", "superintendent", "city-manager")) {
      assertThat(sign.sign(operator(), draft().number(), post, "Signed " + post))
          .isInstanceOf(SignDraft.Outcome.Signed.class);
    }
  }

  @Test
  @Order(1)
  void nothingIsPublishedBeforeSomebodyBegan() {
    assertThat(build())
        .isInstanceOfSatisfying(
            BuildEdition.Outcome.NotReady.class,
            refused -> assertThat(refused.lacking().getFirst()).contains("Nobody has begun"));
    assertThat(editions.list()).isEmpty();
  }

  @Test
  @Order(2)
  void everyStepSaysWhatIsLacking() {
    assertThat(lacking(Step.MEASURES)).containsExactly("no-data");
    assertThat(lacking(Step.FIGURES)).isEmpty();
    assertThat(lacking(Step.SENTENCES)).containsExactly("waiting");
    assertThat(lacking(Step.LANGUAGES)).isEmpty();
    assertThat(lacking(Step.REVISION)).isEmpty();
    assertThat(lacking(Step.PAGES)).containsExactly("not-looked");
    assertThat(lacking(Step.SIGN_OFFS))
        .containsExactlyInAnyOrder(
            "unsigned.lead", "unsigned.superintendent", "unsigned.city-manager");
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.NotReady.class);
  }

  @Test
  @Order(3)
  void aMeasureIsNotLeftOutWithoutAReason() {
    long number = draft().number();
    assertThat(prepare.choose(operator(), number, WORK, Optional.of(new Draft.Choice(true, " "))))
        .isInstanceOf(PrepareDraft.Outcome.ReasonMissing.class);
    assertThat(
            prepare.choose(
                operator(), number, WORK, Optional.of(new Draft.Choice(true, "Not finished"))))
        .isInstanceOf(PrepareDraft.Outcome.Saved.class);
    var notYet = Optional.of(new Draft.Choice(false, ""));
    prepare.choose(operator(), number, NOT_YET, notYet);
    assertThat(lacking(Step.MEASURES)).isEmpty();
  }

  @Test
  @Order(4)
  void theTwoHeadsAreTwoPeople() {
    long number = draft().number();
    sign.sign(operator(), number, "superintendent", "Ani Petrosyan");
    assertThat(sign.sign(operator(), number, "city-manager", "Ani Petrosyan"))
        .isEqualTo(new SignDraft.Outcome.SamePerson("superintendent"));
    assertThat(sign.sign(operator(), number, "mayor", "Lee Wong"))
        .isInstanceOf(SignDraft.Outcome.NothingToSign.class);
  }

  @Test
  @Order(4)
  void nobodySignsWithoutTheRight() {
    long number = draft().number();
    var before = lacking(Step.SIGN_OFFS);
    for (var post : List.of("R1", "superintendent")) {
      assertThat(sign.sign(Strangers.called("passer-by"), number, post, ""))
          .isInstanceOf(SignDraft.Outcome.NotAllowed.class);
    }
    assertThat(lacking(Step.SIGN_OFFS)).isEqualTo(before);
  }

  @Test
  @Order(5)
  void aTextThatIsTheSameInEveryLanguageIsNotTranslated() {
    plan.untranslated = true;
    assertThat(lacking(Step.LANGUAGES)).containsExactly("untranslated");
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.NotReady.class);
    plan.untranslated = false;
    assertThat(lacking(Step.LANGUAGES)).isEmpty();
  }

  @Test
  @Order(6)
  void anApprovedSentenceWhoseFigureChangedAndItsSignaturesCountNoMore() {
    sample.prepare(operator());
    approveAndSign();
    assertThat(readiness.beforePages(draft())).isEmpty();
    var before = figures.now;
    figures.now = Halves.without(before, new IndicatorId("CTE-COMP-113"), 2026);
    assertThat(lacking(Step.SENTENCES)).containsExactly("outdated");
    assertThat(lacking(Step.SIGN_OFFS)).contains("lapsed.lead", "lapsed.superintendent");
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.NotReady.class);
    figures.now = before;
    assertThat(readiness.beforePages(draft())).isEmpty();
  }

  @Test
  @Order(7)
  void aFailedPrivacyAuditBlocks() {
    figures.audit = "linear";
    assertThat(lacking(Step.FIGURES)).containsExactly("weak-audit");
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.NotReady.class);
    figures.audit = "integer";
  }

  @Test
  @Order(8)
  void whenEverythingIsDoneTheEditionAppears() throws IOException {
    var outcome = build();
    assertThat(outcome).isInstanceOf(BuildEdition.Outcome.Built.class);
    var edition = ((BuildEdition.Outcome.Built) outcome).edition();
    assertThat(edition.code()).isEqualTo("2025-26.1");
    assertThat(editions.verify(edition)).isEmpty();
    assertThat(edition.folder().resolve("en/report-card-2025-26.pdf")).exists();
    assertThat(edition.folder().resolve("data/datapackage.json")).exists();
    assertThat(edition.folder().resolve("en/indicators/ATT-CHRONIC.csv")).exists();
    assertThat(edition.folder().resolve("en/indicators/CTE-WBL.csv")).doesNotExist();
    assertThat(edition.folder().resolve("data/CTE-WBL.csv")).doesNotExist();
    var home = Jsoup.parse(Files.readString(edition.folder().resolve("en/index.html")));
    assertThat(home.select("main a[href*=CTE-WBL]")).isEmpty();
    // The running server offers its files.
    var page = (Sheet.Page) sheets.find("/data", Language.ENGLISH).orElseThrow();
    var take = ((DataPage) page.view()).take().orElseThrow();
    for (var file : List.of(take.pdf(), take.zip(), take.contents())) {
      assertThat(file).startsWith("/editions/" + edition.code() + "/");
      assertThat(edition.folder().resolveSibling(file.substring("/editions/".length()))).exists();
    }
  }

  @Test
  @Order(9)
  void theSameInputsGiveTheSameBytes() {
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.Unchanged.class);
    assertThat(editions.list()).hasSize(1);
  }

  @Test
  @Order(10)
  void aLaterReleaseDoesNotTouchAFrozenEdition() {
    var before = figures.now;
    figures.now = Halves.without(before, new IndicatorId("COL-AG"), 2026);
    assertThat(build())
        .isInstanceOfSatisfying(
            BuildEdition.Outcome.NotReady.class,
            refused -> assertThat(refused.lacking().getFirst()).contains("begin a revision"));
    assertThat(editions.verify(first())).isEmpty();
    figures.now = before;
  }

  private Edition first() {
    return editions.find("2025-26.1").orElseThrow();
  }

  @Test
  @Order(11)
  void aSecondEditionOfAYearNeedsANote() {
    figures.now = Halves.without(figures.now, new IndicatorId("COL-AG"), 2026);
    approveAndSign();
    assertThat(lacking(Step.REVISION)).containsExactly("no-reason");
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.NotReady.class);
    long number = draft().number();
    assertThat(prepare.explain(operator(), number, List.of(), Optional.empty()))
        .isInstanceOf(PrepareDraft.Outcome.ReasonMissing.class);
    var why =
        Optional.of(
            new PrepareDraft.Reason(
                new Words("One year was counted twice.", "Un año se contó dos veces."),
                new Words("A file came twice.", "Un archivo llegó dos veces.")));
    assertThat(prepare.explain(operator(), number, List.of("/indicators/NO-SUCH"), why))
        .isEqualTo(new PrepareDraft.Outcome.NoSuchPage("/indicators/NO-SUCH"));
    prepare.explain(operator(), number, List.of("/indicators/COL-AG", "/schools"), why);
    var notYet = Optional.of(new Draft.Choice(false, ""));
    prepare.choose(operator(), number, NOT_YET, notYet);
    assertThat(lacking(Step.REVISION)).isEmpty();
    assertThat(corrections.list()).isEmpty();
    approveAndSign();
  }

  @Test
  @Order(12)
  void aFullDiskLeavesNothingBehind() throws Exception {
    var room = data.editions();
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", room.toString()),
        "This machine does not let the test make a small disk.");
    try {
      assertThat(build())
          .isInstanceOfSatisfying(
              BuildEdition.Outcome.Failed.class,
              failed -> assertThat(failed.reason()).contains("Nothing was changed."));
      try (var left = Files.list(room)) {
        assertThat(left).isEmpty();
      }
    } finally {
      assertThat(run("umount", room.toString())).isTrue();
    }
    assertThat(editions.list()).hasSize(1);
    assertThat(editions.verify(first())).isEmpty();
  }

  private static boolean run(String... words) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @Test
  @Order(13)
  void theRevisionSaysWhyAndTheFirstStaysWhole() throws IOException {
    var outcome = build();
    assertThat(outcome).isInstanceOf(BuildEdition.Outcome.Built.class);
    var edition = ((BuildEdition.Outcome.Built) outcome).edition();
    assertThat(edition.code()).isEqualTo("2025-26.2");
    for (var page : List.of("en/indicators/COL-AG", "en/schools")) {
      assertThat(Files.readString(edition.folder().resolve(page + "/index.html")))
          .contains("One year was counted twice.");
    }
    assertThat(Files.readString(edition.folder().resolve("en/data/index.html")))
        .doesNotContain("One year was counted twice.");
    assertThat(edition.previousSeal()).isEqualTo(first().seal());
    assertThat(editions.verify(first())).isEmpty();
    assertThat(corrections.list())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.edition()).isEqualTo("2025-26.2");
          assertThat(one.what().spanish()).isEqualTo("Un año se contó dos veces.");
        });
    assertThat(build()).isInstanceOf(BuildEdition.Outcome.Unchanged.class);
    assertThat(Path.of(edition.folder().toString())).isDirectory();
  }
}
