package org.foothill.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Verb;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.storage.Check;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import picocli.CommandLine;

@FoothillTest
@Import(ReleaseTest.Town.class)
class ReleaseTest {
  @Autowired private InventedTown town;
  @Autowired private PublishRelease publish;
  @Autowired private BuildRelease build;
  @Autowired private OpenRelease open;
  @Autowired private Releases releases;
  @Autowired private Actors actors;
  @Autowired private Figures figures;
  @Autowired private FactsCommand facts;
  @Autowired private VerifyCertificateCommand verifyCertificate;
  @Autowired private DataDirectory directory;

  @Autowired private List<Check> checks;

  @TestConfiguration
  static class Town {
    @Bean
    @Primary
    InventedTown town() {
      return new InventedTown(11, 5, 120);
    }
  }

  @BeforeEach
  void theTownIsInOrder() {
    town.contradict(0);
  }

  private String publishOne() {
    var outcome = publish.release(actors.commandLine(), Progress.SILENT);
    assertThat(outcome).isInstanceOf(PublishRelease.Outcome.Published.class);
    return ((PublishRelease.Outcome.Published) outcome).news().release();
  }

  @Test
  void aReleaseGoesFromCellsToPublicFigures() {
    var id = publishOne();
    var release = figures.release().orElseThrow();
    assertThat(release.id()).isEqualTo(id);
    assertThat(release.approvedBy()).isEqualTo("command line");
    assertThat(release.seal()).hasSize(64);
    assertThat(release.hidden()).isPositive();
    assertThat(
            figures.find(
                InventedTown.ENROLLMENT,
                InventedTown.YEAR,
                InventedTown.DISTRICT,
                StudentGroup.ALL))
        .containsInstanceOf(PublicFigure.Count.class);
    assertThat(figures.indicators())
        .containsExactly(InventedTown.ENROLLMENT, InventedTown.ABSENCE, InventedTown.DAYS);
    assertThat(figures.years(InventedTown.ABSENCE)).containsExactly(InventedTown.YEAR);
    assertThat(figures.places()).hasSize(6).contains(InventedTown.DISTRICT);
  }

  @Test
  void releasesAreChainedAndAChangedByteIsFound() throws IOException {
    publishOne();
    var id = publishOne();
    var files = new ReleaseFiles(directory.releases());
    assertThat(files.firstFault()).isEmpty();
    var figuresFile = directory.releases().resolve(id).resolve("figures.csv");
    var bytes = Files.readAllBytes(figuresFile);
    var changed = bytes.clone();
    changed[changed.length / 2] ^= 1;
    Files.write(figuresFile, changed);
    assertThat(files.firstFault()).get().extracting("release").isEqualTo(id);
    var check =
        checks.stream().filter(each -> each.name().equals("Published releases")).findFirst();
    assertThat(check.orElseThrow().look()).isInstanceOf(Check.Verdict.Broken.class);
    Files.write(figuresFile, bytes);
    assertThat(files.firstFault()).isEmpty();
  }

  @Test
  void aReleaseThatContradictsItselfIsBlockedForGood() {
    town.contradict(2);
    var outcome = publish.release(actors.commandLine(), Progress.SILENT);
    assertThat(outcome).isInstanceOf(PublishRelease.Outcome.Blocked.class);
    var id = ReleaseId.parse(((PublishRelease.Outcome.Blocked) outcome).release()).orElseThrow();
    assertThat(open.approve(actors.commandLine(), id))
        .isEqualTo(new OpenRelease.Outcome.NotReady(id, "BLOCKED"));
    assertThat(open.publish(actors.commandLine(), id))
        .isEqualTo(new OpenRelease.Outcome.NotReady(id, "BLOCKED"));
    assertThat(new ReleaseFiles(directory.releases()).sealed()).doesNotContain(id.toString());
  }

  @Test
  void nothingIsPublishedBeforeSomebodyApproves() {
    var built = (BuildRelease.Outcome.Audited) build.build(actors.commandLine(), Progress.SILENT);
    var id = built.release().id();
    assertThat(open.publish(actors.commandLine(), id))
        .isEqualTo(new OpenRelease.Outcome.NotReady(id, "AUDITED"));
    assertThat(open.approve(actors.commandLine(), id))
        .isInstanceOf(OpenRelease.Outcome.Approved.class);
    assertThat(open.publish(actors.commandLine(), id))
        .isInstanceOf(OpenRelease.Outcome.Published.class);
    assertThat(releases.find(id).orElseThrow().stage()).isEqualTo(Releases.Stage.PUBLIC);
  }

  @Test
  void aReleaseThatDoesNotKnowANewerOneIsNotPublished() {
    var older = (BuildRelease.Outcome.Audited) build.build(actors.commandLine(), Progress.SILENT);
    publishOne();
    var id = older.release().id();
    open.approve(actors.commandLine(), id);
    assertThat(open.publish(actors.commandLine(), id))
        .isEqualTo(new OpenRelease.Outcome.Outdated(id));
    assertThat(new ReleaseFiles(directory.releases()).sealed()).doesNotContain(id.toString());
  }

  @Test
  void factsOfOthersAreKeptOrRefusedWithASentence(@TempDir Path folder) throws IOException {
    var good = folder.resolve("state file.csv");
    Files.writeString(
        good,
        "indicator,year,place,group,status,part,whole,low,high\nENR-TEST,1999-00,9964881,ALL,count,,500,,\n");
    var bad = folder.resolve("picture.csv");
    Files.write(bad, new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1});
    var other = folder.resolve("other.csv");
    Files.writeString(other, "school,students\nA,3\n");
    assertThat(new CommandLine(facts).execute(good.toString())).isEqualTo(Verb.DONE);
    for (var file : List.of(bad, other, folder, folder.resolve("none.csv"))) {
      assertThat(new CommandLine(facts).execute(file.toString())).isEqualTo(Verb.WRONG_USE);
    }
    var ledger = Ledger.read(new ReleaseFiles(directory.releases())).orElseThrow();
    var key =
        new FigureRow.Key(
            InventedTown.ENROLLMENT, new SchoolYear(2000), InventedTown.DISTRICT, StudentGroup.ALL);
    assertThat(ledger.of(key)).containsExactly(new FigureRow.Told.Count(500));
  }

  @Test
  void theProofsOfAReleaseStandAndBentOnesDoNot() throws IOException {
    var id = publishOne();
    assertThat(new CommandLine(verifyCertificate).execute(id)).isEqualTo(Verb.DONE);
    var file = directory.releases().resolve("proofs").resolve(id + ".jsonl");
    var whole = Files.readString(file);
    Files.writeString(file, whole.replaceFirst("\"width\":\\d+", "\"width\":50000000"));
    assertThat(new CommandLine(verifyCertificate).execute(id)).isEqualTo(Verb.FINDINGS);
    Files.writeString(file, whole.replaceFirst("\"figures\":\"..", "\"figures\":\"zz"));
    assertThat(new CommandLine(verifyCertificate).execute(id)).isEqualTo(Verb.FINDINGS);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    assertThat(new CommandLine(verifyCertificate).execute(id)).isEqualTo(Verb.WRONG_USE);
    assertThat(new CommandLine(verifyCertificate).execute("r9999")).isEqualTo(Verb.WRONG_USE);
    Files.writeString(file, whole);
  }

  @Test
  void aDraftThatWasChangedAfterItsAuditIsNotPublished() throws IOException {
    var built = (BuildRelease.Outcome.Audited) build.build(actors.commandLine(), Progress.SILENT);
    var id = built.release().id();
    open.approve(actors.commandLine(), id);
    var draft =
        directory.releases().resolve("drafts").resolve(id.toString()).resolve("figures.csv");
    var lines = Files.readAllLines(draft);
    lines.removeLast();
    Files.write(draft, lines);
    assertThat(open.publish(actors.commandLine(), id))
        .isInstanceOf(OpenRelease.Outcome.Damaged.class);
  }
}
