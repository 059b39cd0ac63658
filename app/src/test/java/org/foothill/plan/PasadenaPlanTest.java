package org.foothill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foothill.cli.Shell;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.MoveStrategy.Move;
import org.foothill.site.PartnershipName;
import org.foothill.site.Texts;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample plan, taken over, changed and exported, with real parts. */
@FoothillTest
class PasadenaPlanTest {
  private static final Path SAMPLE = Path.of("../samples/pasadena");

  @Autowired private Shell shell;
  @Autowired private PlanReader plan;
  @Autowired private EditPlan editPlan;
  @Autowired private MoveStrategy moveStrategy;
  @Autowired private PlanHistory history;
  @Autowired private ImportPlan importPlan;
  @Autowired private PartnershipName partnershipName;
  @Autowired private Texts texts;

  private CommandLineRuns foothill() {
    return new CommandLineRuns(shell);
  }

  @BeforeEach
  void takeOver() {
    assertThat(foothill().run("plan", "import", SAMPLE.toString()).exitCode()).isZero();
  }

  @Test
  void sevenResultsTwentySixStrategiesAndAllSchoolsAreThere() {
    assertThat(plan.results()).hasSize(7);
    assertThat(plan.strategies()).hasSize(26).allSatisfy(s -> assertThat(s.owner()).isNotBlank());
    assertThat(plan.places()).hasSize(24);
    assertThat(plan.places().getFirst().kind()).isEqualTo("district");
    assertThat(partnershipName.name(texts.in(Language.SPANISH))).isEqualTo("Pasadena Unida");
    assertThat(plan.result(new ResultId("R4")).orElseThrow().indicators()).isEmpty();
    assertThat(plan.targets(new IndicatorId("GRAD-ACGR"))).hasSizeGreaterThan(1);
    assertThat(plan.stories(new IndicatorId("ATT-CHRONIC"))).hasSize(1);
  }

  @Test
  void aSecondImportChangesNothing() {
    var again = foothill().run("plan", "import", SAMPLE.toString());
    assertThat(again.out()).startsWith("0 changed");
  }

  @Test
  void theExportIsReadAgainWithoutChange(@TempDir Path folder) {
    var first = foothill().run("plan", "export").out();
    var file = folder.resolve("plan.yaml");
    assertThat(foothill().run("plan", "export", "--out", file.toString()).exitCode()).isZero();
    assertThat(foothill().run("plan", "import", file.toString()).out()).startsWith("0 changed");
    assertThat(foothill().run("plan", "export").out()).isEqualTo(first);
  }

  @Test
  void aRehearsalSaysWhatWouldChangeAndOneMistakeKeepsEverythingOut(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("plan.yaml");
    var renamed =
        Files.readString(SAMPLE.resolve("plan.yaml"))
            .replace("en: \"Story times at the branch libraries\"", "en: \"Story hours\"");
    Files.writeString(file, renamed);
    var rehearsed = foothill().run("plan", "import", file.toString(), "--dry-run");
    assertThat(rehearsed.out())
        .contains("changed  strategies S1-03")
        .contains("name.en: Story times at the branch libraries -> Story hours")
        .contains("1 would change");
    Files.writeString(file, renamed.replace("owner: City library director\n", "owner:\n"));
    var refused = foothill().run("plan", "import", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out()).contains("strategies[3].owner: Strategy 'S1-03' has no owner.");
    assertThat(plan.strategy(new StrategyId("S1-03")).orElseThrow().name().english())
        .isEqualTo("Story times at the branch libraries");
  }

  @Test
  void nothingToReadIsASentence() {
    var run = foothill().run("plan", "import", "/nowhere");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no plan at /nowhere");
  }

  @Test
  void theSecondEditorSeesTheDifferenceAndLosesNothing() {
    var key = new EntryKey(Kind.RESULT, "R6");
    var seen = history.current(key).orElseThrow();
    var first = new java.util.HashMap<>(seen.fields());
    first.put("name.en", List.of("Families help to decide"));
    assertThat(
            editPlan.save(new EditPlan.Draft(Kind.RESULT, first, seen.version(), "first.editor")))
        .isInstanceOf(EditPlan.Outcome.Saved.class);
    var second = new java.util.HashMap<>(seen.fields());
    second.put("name.en", List.of("Families belong"));
    var answer =
        editPlan.save(new EditPlan.Draft(Kind.RESULT, second, seen.version(), "second.editor"));
    assertThat(answer)
        .isEqualTo(
            new EditPlan.Outcome.ChangedMeanwhile(
                key,
                seen.version() + 1,
                "first.editor",
                List.of(new Difference("name.en", "Families help to decide", "Families belong"))));
    assertThat(
            editPlan.save(
                new EditPlan.Draft(Kind.RESULT, second, seen.version() + 1, "second.editor")))
        .isEqualTo(new EditPlan.Outcome.Saved(key, seen.version() + 2));
    assertThat(history.versions(key).stream().map(PlanHistory.Version::by))
        .startsWith("second.editor", "first.editor");
  }

  @Test
  void aFormIsRefusedForTheSameReasonsAsAFile() {
    var draft =
        new EditPlan.Draft(
            Kind.TARGET,
            Map.of("indicator", List.of("COL-AG"), "group", List.of("ALL"), "value", List.of("x")),
            0,
            "editor");
    assertThat(editPlan.save(draft))
        .isInstanceOfSatisfying(
            EditPlan.Outcome.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.at().path())
                    .containsExactlyInAnyOrder("by", "value", "unit", "baseline"));
  }

  @Test
  void aStrategyMovesOnlyWhereItsStageAllows() {
    var proposed = new StrategyId("S4-03");
    assertThat(moveStrategy.move(proposed, Move.CARRY_OUT, "", "editor"))
        .isEqualTo(new MoveStrategy.Outcome.NotFrom(proposed, PlanReader.State.PROPOSED));
    assertThat(moveStrategy.move(proposed, Move.STOP, " ", "editor"))
        .isEqualTo(new MoveStrategy.Outcome.ReasonMissing(proposed));
    assertThat(moveStrategy.move(proposed, Move.START, "", "editor"))
        .isEqualTo(new MoveStrategy.Outcome.Moved(proposed, PlanReader.State.ACTIVE));
    assertThat(moveStrategy.move(proposed, Move.STOP, "No survey fits all", "editor"))
        .isEqualTo(new MoveStrategy.Outcome.Moved(proposed, PlanReader.State.STOPPED));
    assertThat(plan.strategy(proposed).orElseThrow().reason()).isEqualTo("No survey fits all");
    assertThat(importPlan.take(SAMPLE, false, "editor"))
        .isInstanceOfSatisfying(
            ImportPlan.Outcome.Taken.class,
            taken ->
                assertThat(taken.changes())
                    .extracting(change -> change.key().code())
                    .containsExactly("S4-03"));
  }
}
