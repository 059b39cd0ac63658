package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothill.intake.ImportRoom.attendance;
import static org.foothill.intake.ImportRoom.enrollment;
import static org.foothill.intake.ImportRoom.told;
import static org.foothill.intake.ImportRoom.write;

import java.util.List;
import org.foothill.cli.Shell;
import org.foothill.intake.FileReport.Changes;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a newer file does to an older one. */
@FoothillTest
@Import(ImportRoom.class)
class SubmissionsTest {
  @Autowired private ImportRoom room;
  @Autowired private LearnerRecords records;
  @Autowired private DataDirectory data;
  @Autowired private Shell shell;

  @Test
  void attendanceOfAYearIsReplacedAsAWhole() {
    var folder = room.folder("attendance");
    var file = folder.resolve("STAS.txt");
    write(file, attendance("2010-2011", 1, "180", "170"), attendance("2010-2011", 2, "180", "160"));
    room.approve(folder);
    write(file, attendance("2010-2011", 1, "180", "171"), attendance("2010-2011", 3, "180", "150"));
    assertThat(room.dryRun(folder).getFirst().changes()).contains(new Changes(1, 1, 1, 0));
    assertThat(room.ask("select in_person from attendance where year = 2011 order by 1"))
        .isEqualTo("16000\n17000");
    room.approve(folder);
    assertThat(room.ask("select in_person from attendance where year = 2011 order by 1"))
        .isEqualTo("15000\n17100");
  }

  @Test
  void enrollmentsChangeRowByRow() {
    var folder = room.folder("enrollments");
    var file = folder.resolve("SENR.txt");
    write(
        file,
        enrollment("2011-2012", 1, "", "20110815", "05"),
        enrollment("2011-2012", 2, "", "20110815", "06"),
        enrollment("2011-2012", 3, "", "20110815", "07"));
    room.approve(folder);
    write(
        file,
        enrollment("2011-2012", 1, "D", "20110815", "05"),
        enrollment("2011-2012", 2, "R", "20110815", "08"),
        enrollment("2011-2012", 4, "", "20110815", "09"));
    assertThat(room.dryRun(folder).getFirst().changes()).contains(new Changes(1, 1, 1, 0));
    room.approve(folder);
    assertThat(room.ask("select grade from enrollments where year = 2012 order by 1"))
        .isEqualTo("07\n08\n09");
  }

  @Test
  void anExtractReplacesTheYearOfADatedKind() {
    var folder = room.folder("extract");
    var file = folder.resolve("SENR.txt");
    write(
        file,
        enrollment("2012-2013", 1, "", "20120815", "05"),
        enrollment("2012-2013", 2, "", "20120815", "06"));
    room.approve(folder);
    write(
        file,
        enrollment("2012-2013", 2, "", "20120815", "06").replace("SENR", "SENR-R")
            + "^20130101^20130102");
    assertThat(room.dryRun(folder).getFirst().changes()).contains(new Changes(0, 0, 1, 1));
    room.approve(folder);
    assertThat(room.ask("select grade from enrollments where year = 2013")).isEqualTo("06");
  }

  @Test
  void theSameContentAgainChangesNothing() {
    var folder = room.folder("again");
    write(folder.resolve("STAS.txt"), attendance("2013-2014", 1, "180", "170"));
    room.approve(folder);
    var version = records.version();
    var files = ImportRoom.files(data.records());
    assertThat(told(room.approve(folder))).isEqualTo("STAS.txt ALREADY_LOADED 0/0/0 []");
    assertThat(records.version()).isEqualTo(version);
    assertThat(ImportRoom.files(data.records())).isEqualTo(files);
  }

  @Test
  void aFileThatIsThereTwiceCountsOnceAndKeepsNoHeldRows() {
    var folder = room.folder("twice");
    var good = attendance("2003-2004", 1, "180", "170");
    var bad = attendance("2003-2004", 2, "180", "many");
    for (var name : java.util.List.of("a.txt", "b.txt", "c.txt")) {
      write(folder.resolve(name), good, bad);
    }
    assertThat(told(room.approve(folder)))
        .isEqualTo(
            "a.txt APPROVED 2/1/1 [NotANumber*1]\nb.txt ALREADY_LOADED 0/0/0 []\nc.txt ALREADY_LOADED 0/0/0 []");
    assertThat(room.ask("select count(*) from attendance where year = 2004")).isEqualTo("1");
    assertThat(ImportRoom.files(data.quarantine()).stream().filter(f -> f.startsWith(".new-")))
        .isEmpty();
    assertThat(ImportRoom.files(data.records()).stream().filter(f -> f.contains("staging")))
        .isEmpty();
  }

  @Test
  void nothingCountsBeforeItIsApproved() {
    var folder = room.folder("waits");
    write(folder.resolve("STAS.txt"), attendance("2014-2015", 1, "180", "170"));
    var version = records.version();
    var file = ImportRoom.finished(room.load(false, folder)).getFirst();
    assertThat(file.result()).isEqualTo(FileReport.Result.WAITING);
    assertThat(records.version()).isEqualTo(version);
    assertThat(room.ask("select count(*) from attendance where year = 2015")).isEqualTo("0");
    var number = file.submission().orElseThrow().toString();
    var runs = new CommandLineRuns(shell);
    assertThat(runs.run("submissions", "approve", number).out())
        .isEqualTo("Submission %s is approved.\n".formatted(number));
    assertThat(room.ask("select count(*) from attendance where year = 2015")).isEqualTo("1");
    assertThat(runs.run("submissions", "approve", number).exitCode()).isEqualTo(2);
    assertThat(runs.run("submissions", "list").out())
        .containsPattern("STAS +1964881 +2014-15 +1 +counts");
  }

  @Test
  void withdrawingBringsBackWhatWasReplaced() {
    var folder = room.folder("withdrawn");
    var file = folder.resolve("STAS.txt");
    write(file, attendance("2015-2016", 1, "180", "170"));
    room.approve(folder);
    var version = records.version();
    write(file, attendance("2015-2016", 1, "180", "100"));
    var second = room.approve(folder).getFirst().submission().orElseThrow();
    assertThat(records.version()).isNotEqualTo(version);
    var run = new CommandLineRuns(shell).run("submissions", "withdraw", second.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(room.ask("select in_person from attendance where year = 2016")).isEqualTo("17000");
    assertThat(records.version()).isEqualTo(version);
  }

  @Test
  void heldRowsAreListedCorrectedByALaterFileAndReleased() {
    var folder = room.folder("held");
    var file = folder.resolve("held.txt");
    var good = attendance("2018-2019", 1, "180", "170");
    write(file, good, attendance("2018-2019", 2, "180", "x"));
    room.approve(folder);
    var runs = new CommandLineRuns(shell);
    var listed = runs.run("quarantine", "list").out();
    assertThat(listed).containsPattern("STAS +1964881 +2018-19 +1 +held.txt");
    var id = listed.lines().filter(l -> l.endsWith("held.txt")).findFirst().orElseThrow();
    assertThat(runs.run("quarantine", "show", id.substring(0, 8)).out())
        .startsWith("line 2 (NotANumber): STAS^");
    var early = runs.run("quarantine", "release", id.substring(0, 8));
    assertThat(early.exitCode()).isEqualTo(1);
    assertThat(early.out()).contains("No later file of this kind").contains("0 of 0 files");

    // The same row again, with another mistake and on another line.
    var again = folder.resolve("again.txt");
    write(
        again, attendance("2018-2019", 2, "180", ""), attendance("2018-2019", 3, "18O", "1"), good);
    room.approve(again);
    var still = runs.run("quarantine", "release", id.substring(0, 8));
    assertThat(still.exitCode()).isEqualTo(1);
    assertThat(still.out())
        .contains("1 of its rows are held again in again.txt.")
        .contains("  line 1: MissingValue")
        .doesNotContain("line 2");

    write(file, good, attendance("2018-2019", 2, "180", "160"));
    room.approve(file);
    assertThat(runs.run("quarantine", "list").out()).contains("a later file counts  held.txt");
    assertThat(runs.run("quarantine", "release", id.substring(0, 8)).out())
        .contains("Held rows released: 1 of 1 files.");
    runs.run("quarantine", "release", "--corrected");
    assertThat(runs.run("quarantine", "list").out()).doesNotContain("held.txt");
    assertThat(runs.run("quarantine", "show", id.substring(0, 8)).exitCode()).isEqualTo(2);
    assertThat(runs.run("quarantine", "release", "00000000").exitCode()).isEqualTo(2);
    assertThat(room.ask("select in_person from attendance where year = 2019 order by 1"))
        .isEqualTo("16000\n17000");
  }

  @Test
  void aDryRunLeavesNothingBehind() {
    var folder = room.folder("dry");
    write(
        folder.resolve("STAS.txt"),
        attendance("2016-2017", 1, "180", "170"),
        attendance("2016-2017", 2, "180", "x"));
    var before = List.of(ImportRoom.files(data.records()), ImportRoom.files(data.quarantine()));
    assertThat(told(room.dryRun(folder))).isEqualTo("STAS.txt WOULD_LOAD 2/1/1 [NotANumber*1]");
    assertThat(List.of(ImportRoom.files(data.records()), ImportRoom.files(data.quarantine())))
        .isEqualTo(before);
  }

  @Test
  void everyRelationIsThereBeforeAnythingIsLoaded() {
    for (var relation :
        List.of(
            "enrollments",
            "demographics",
            "language_status",
            "programs",
            "attendance",
            "sections",
            "course_completions",
            "cte_pathways",
            "work_based_learning",
            "section_offerings",
            "course_enrollments",
            "incidents",
            "incident_results",
            "offenses",
            "postsecondary",
            "foster",
            "staff",
            "staff_assignments")) {
      assertThat(room.ask("select count(*) from %s where year = 1951".formatted(relation)))
          .isEqualTo("0");
    }
  }

  @Test
  void staffAreKnownByAKeyOfTheirOwnAndByNothingElse() throws java.io.IOException {
    var folder = room.folder("staff");
    var person =
        "SDEM^^^20170801^^1964881^2017-2018^9000000055^^TESTSEVEN^^TESTEIGHT^^^^19800101^F^^^^^^^^^5^10^^^7.5^12";
    write(folder.resolve("SDEM.txt"), person, person.replace("9000000055", "9999999999"));
    write(
        folder.resolve("SASS.txt"),
        "SASS^^^1964881^1936103^2017-2018^9000000055^^TESTSEVEN^TESTEIGHT^19800101^F^12^60.00^6014^^^^^^");
    write(folder.resolve("SENR.txt"), enrollment("2023-2024", 55, "", "20230815", "05"));
    assertThat(told(room.approve(folder)))
        .isEqualTo(
            """
            SASS.txt APPROVED 1/1/0 []
            SDEM.txt APPROVED 2/1/1 [BadStaffId*1]
            SENR.txt APPROVED 1/1/0 []\
            """);
    assertThat(
            room.ask(
                "select d.school, a.school, years_in_lea, years_total, job_class, fte, assignment1 from staff d join staff_assignments a using (staff, year) where year = 2018"))
        .isEqualTo("0 1936103 7 12 12 6000 6014");
    assertThat(room.ask("select count(*) from staff semi join enrollments on staff = learner"))
        .isEqualTo("0");
    for (var file : ImportRoom.files(data.records())) {
      var bytes = java.nio.file.Files.readAllBytes(data.records().resolve(file));
      assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
          .doesNotContain("TESTSEVEN")
          .doesNotContain("9000000055");
    }
  }

  @Test
  void neitherNamesNorStateIdsReachTheRecords() throws java.io.IOException {
    var folder = room.folder("secret");
    write(folder.resolve("SENR.txt"), enrollment("2017-2018", 77, "", "20170815", "05"));
    room.approve(folder);
    for (var file : ImportRoom.files(data.records())) {
      var bytes = java.nio.file.Files.readAllBytes(data.records().resolve(file));
      var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(text).doesNotContain("TESTONE").doesNotContain("9000000077");
    }
    assertThat(
            room.ask(
                "select count(distinct learner) from enrollments where year = 2018 and learner <> 9000000077"))
        .isEqualTo("1");
  }
}
