package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.access.Actors;
import org.foothill.cli.Shell;
import org.foothill.core.IndicatorId;
import org.foothill.core.Progress;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.BuildEdition.Outcome;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.PrepareSample;
import org.foothill.reportcard.drafts.Draft;
import org.foothill.reportcard.drafts.PrepareDraft;
import org.foothill.reportcard.drafts.SignDraft;
import org.foothill.reportcard.pages.InventedFigures;
import org.foothill.reportcard.pages.InventedPlan;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.BeforeAll;
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

/** What happens around a published edition when files are harmed or foreign, in order. */
@FoothillTest
@Import(HarmedEditionTest.Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HarmedEditionTest {
  @Autowired private PrepareSample sample;
  @Autowired private PrepareDraft prepare;
  @Autowired private SignDraft sign;
  @Autowired private BuildEdition build;
  @Autowired private Editions editions;
  @Autowired private Actors actors;
  @Autowired private DataDirectory data;
  @Autowired private Shell shell;
  @Autowired private Swap<Figures> figures;

  @TestConfiguration
  static class Town {
    @Bean
    @Primary
    PlanReader inventedPlan() {
      return new InventedPlan();
    }

    @Bean
    Swap<Figures> figuresSwap(Catalogue catalogue) {
      var audited = new Swap<>(Figures.class, InventedFigures.of(catalogue));
      audited.<Optional<Figures.Release>>change(
          "release", release -> release.map(Town::byWholeNumbers));
      return new Swap<>(Figures.class, audited.door());
    }

    private static Figures.Release byWholeNumbers(Figures.Release one) {
      return new Figures.Release(
          one.id(),
          one.sealedAt(),
          one.approvedBy(),
          one.policyVersion(),
          one.cells(),
          one.hidden(),
          one.complementary(),
          one.coarser(),
          "integer",
          one.seal());
    }

    @Bean
    @Primary
    Figures inventedFigures(Swap<Figures> swap) {
      return swap.door();
    }
  }

  private Outcome build() {
    return build.build(actors.commandLine(), Progress.SILENT);
  }

  private Draft.Open draft() {
    return prepare.begin(actors.commandLine()).orElseThrow();
  }

  private Edition edition() {
    return editions.list().getFirst();
  }

  /** Setting the printed card takes long. */
  private void leaveMostOut() {
    for (var code :
        List.of("ATT-RATE", "GRAD-ACGR", "CTE-PART", "CTE-COMP", "CTE-WBL", "CTE-COMP-113")) {
      var out = Optional.of(new Draft.Choice(true, "Not in this test"));
      prepare.choose(actors.commandLine(), draft().number(), new IndicatorId(code), out);
    }
  }

  private void signEverything() {
    for (var post : List.of("R1", "R2", "R3", "R4", "R5", "superintendent", "city-manager")) {
      sign.sign(actors.commandLine(), draft().number(), post, "Signed " + post);
    }
  }

  @BeforeAll
  void publish() {
    leaveMostOut();
    sample.prepare(actors.commandLine());
    assertThat(build()).isInstanceOf(Outcome.Built.class);
  }

  private Path page() {
    return edition().folder().resolve("en/index.html");
  }

  @Test
  @Order(1)
  void aTamperedAForeignAndAMissingFileAreNamed() throws IOException {
    Files.writeString(page(), Files.readString(page()).replace("19", "91"));
    Files.writeString(edition().folder().resolve("en/more.html"), "mine");
    Files.delete(edition().folder().resolve("data/places.csv"));
    var run = new CommandLineRuns(shell).run("reportcard", "verify");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactlyInAnyOrder(
            "Edition 2025-26.1: The file data/places.csv is missing.",
            "Edition 2025-26.1: The file en/index.html was changed after it was sealed.",
            "Edition 2025-26.1: The file en/more.html was added after the seal.");
  }

  @Test
  @Order(2)
  void buildingAgainPutsThemBackAndSetsTheOthersAside() throws IOException {
    assertThat(build())
        .isInstanceOfSatisfying(
            Outcome.Restored.class, restored -> assertThat(restored.problems()).hasSize(3));
    assertThat(editions.verify(edition())).isEmpty();
    assertThat(data.editions().resolve(".set-aside-2025-26.1-1/en/more.html")).hasContent("mine");
    assertThat(build()).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  @Order(3)
  void anEditionWhoseListWasRewrittenIsNotTheSealedOne() throws IOException {
    Files.writeString(page(), Files.readString(page()).replace("19", "91"));
    var forged = Manifest.of(edition().folder()).text();
    Files.writeString(edition().folder().resolve(Manifest.FILE), forged);
    assertThat(editions.verify(edition()))
        .containsExactly(
            "The file SHA256SUMS of edition 2025-26.1 is not the one that was sealed.");
    assertThat(build()).isInstanceOf(Outcome.Restored.class);
    assertThat(editions.verify(edition())).isEmpty();
  }

  @Test
  @Order(4)
  void anEditionWhoseFolderIsGoneIsMadeAgain() throws IOException {
    Files.move(edition().folder(), data.temporary().resolve("taken"));
    assertThat(editions.verify(edition()).getFirst()).contains("has no readable SHA256SUMS");
    assertThat(build()).isInstanceOf(Outcome.Restored.class);
    assertThat(editions.verify(edition())).isEmpty();
    EditionFolder.remove(data.temporary().resolve("taken"));
  }

  @Test
  @Order(5)
  void whileOneIsMadeAnotherWaits() throws IOException {
    var lock = data.root().resolve("cache/edition.lock");
    try (var first = MakingLock.take(lock).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(build())
          .isEqualTo(
              new Outcome.Failed(
                  "An edition is being made already. Wait until that is done, then try again."));
    }
    assertThat(build()).isInstanceOf(Outcome.Unchanged.class);
  }

  /** As after a backup of the database that is older than the files. */
  @Test
  @Order(6)
  void foreignFilesBesideTheEditionsStayAndAreNotServed() throws IOException {
    Files.writeString(data.editions().resolve("notes.txt"), "mine");
    Files.createDirectories(data.editions().resolve("2025-26.7"));
    var unknown = Files.createDirectories(data.editions().resolve("2025-26.2"));
    Files.writeString(unknown.resolve("index.html"), "an edition that nobody knows");
    var why = new Words("A year was wrong.", "Un año estaba mal.");
    leaveMostOut();
    prepare.explain(
        actors.commandLine(),
        draft().number(),
        List.of(),
        Optional.of(new PrepareDraft.Reason(why, why)));
    signEverything();
    assertThat(build()).isInstanceOf(Outcome.Built.class);
    assertThat(edition().code()).isEqualTo("2025-26.2");
    assertThat(editions.list()).allSatisfy(one -> assertThat(editions.verify(one)).isEmpty());
    assertThat(data.editions().resolve(".set-aside-2025-26.2-1/index.html"))
        .hasContent("an edition that nobody knows");
    assertThat(data.editions().resolve("notes.txt")).hasContent("mine");
    assertThat(FileServing.find(data.editions(), "")).contains(edition().folder());
  }

  @Test
  @Order(7)
  void aFailureInTheMiddleLeavesNothingBehindAndTheEditionsStay() throws IOException {
    var before = names();
    figures.<Object>change(
        "find",
        _ -> {
          throw new IllegalStateException("The figures are unreadable.");
        });
    try {
      assertThat(new CommandLineRuns(shell).run("reportcard", "build").exitCode()).isNotZero();
    } finally {
      figures.back();
    }
    assertThat(names()).isEqualTo(before);
    assertThat(editions.list()).allSatisfy(one -> assertThat(editions.verify(one)).isEmpty());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(data.editions())) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @Order(8)
  void withoutRoomForKeptPartsTheEditionIsMadeAllTheSame() throws IOException {
    var kept = data.root().resolve("cache/edition");
    EditionFolder.remove(kept);
    Files.writeString(kept, "a file where the folder should be");
    assertThat(build()).isInstanceOf(Outcome.Unchanged.class);
    Files.delete(kept);
  }
}
