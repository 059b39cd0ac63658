package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothill.intake.ImportRoom.attendance;
import static org.foothill.intake.ImportRoom.enrollment;
import static org.foothill.intake.ImportRoom.told;
import static org.foothill.intake.ImportRoom.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.foothill.cli.Shell;
import org.foothill.core.Progress;
import org.foothill.intake.ImportFiles.Outcome;
import org.foothill.intake.ImportFiles.Request;
import org.foothill.learners.loading.Loading;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever is handed in: a finding or a sentence, never a trace, never half a file. */
@FoothillTest
@Import(ImportRoom.class)
class BadInputTest {
  @Autowired private ImportRoom room;
  @Autowired private ImportFiles importFiles;
  @Autowired private Loading loading;
  @Autowired private Shell shell;

  private static final String GOOD = attendance("2010-2011", 1, "180", "170");

  @Test
  void strayFilesInTheFolderAreToldAndLeftAlone() throws IOException {
    var folder = room.folder("stray");
    Files.write(folder.resolve("a.pdf"), "%PDF-1.7\n%xyz".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("b.xlsx"), "PK\u0003\u0004zip".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("c.bin"), new byte[] {7, 0, 7});
    Files.createFile(folder.resolve("d-empty.txt"));
    write(folder.resolve("e-note.txt"), "Dear colleague,", "see below.");
    write(folder.resolve("f-other.txt"), "ABCD^1^2^3");
    write(folder.resolve("g.txt"), StandardCharsets.UTF_16, "STAS^^^1964881\r\n");
    write(folder.resolve("h.txt"), "PLAN^^^1964881^^^^^^^^^^^^^");
    write(folder.resolve(".hidden"), "not looked at");
    assertThat(told(room.approve(folder)))
        .isEqualTo(
            """
            a.pdf REFUSED 0/0/0 [NotAStudentFile*1]
            b.xlsx REFUSED 0/0/0 [NotAStudentFile*1]
            c.bin REFUSED 0/0/0 [NotAStudentFile*1]
            d-empty.txt REFUSED 0/0/0 [EmptyFile*1]
            e-note.txt REFUSED 0/0/0 [NotAStudentFile*1]
            f-other.txt REFUSED 0/0/0 [NotAStudentFile*1]
            g.txt REFUSED 0/0/0 [NotAStudentFile*1]
            h.txt REFUSED 0/0/0 [NotLoadedYet*1]\
            """);
  }

  @Test
  void aWrongDelimiterIsNamed() {
    var folder = room.folder("delimiter");
    write(folder.resolve("commas.txt"), GOOD.replace('^', ','));
    write(folder.resolve("tabs.txt"), GOOD.replace('^', '\t'));
    var files = room.approve(folder);
    assertThat(told(files))
        .isEqualTo(
            "commas.txt REFUSED 0/0/0 [WrongDelimiter*1]\ntabs.txt REFUSED 0/0/0 [WrongDelimiter*1]");
    assertThat(files.getFirst().findings().getFirst().examples().getFirst().message())
        .contains("separated by commas");
  }

  @Test
  void aFileThatWasCutOffIsNotLoadedAtAll() {
    var folder = room.folder("cut");
    var row = attendance("2011-2012", 2, "180", "170");
    write(
        folder.resolve("cut.txt"),
        StandardCharsets.UTF_8,
        attendance("2011-2012", 1, "180", "170") + "\n" + row + "\n" + row.substring(0, 40));
    assertThat(told(room.approve(folder))).startsWith("cut.txt REFUSED 3/0/1 [TruncatedFile*1");
    assertThat(room.ask("select count(*) from attendance where year = 2012")).isEqualTo("0");
  }

  @Test
  void lettersOfWindowsAndByteOrderMarksAreRead() {
    var folder = room.folder("letters");
    var named = enrollment("2012-2013", 1, "", "20120815", "05").replace("AVA", "JOS\u00C9");
    var bom = enrollment("2013-2014", 1, "", "20130815", "06").replace("AVA", "JOS\u00C9");
    write(folder.resolve("bom.txt"), StandardCharsets.UTF_8, "\uFEFF" + bom + "\n");
    write(folder.resolve("windows.txt"), Charset.forName("windows-1252"), named + "\r\n");
    assertThat(told(room.approve(folder)))
        .isEqualTo("bom.txt APPROVED 1/1/0 []\nwindows.txt APPROVED 1/1/0 [WindowsCharacters*1]");
    assertThat(
            room.ask(
                "select year, grade from enrollments where year in (2013, 2014) order by year"))
        .isEqualTo("2013 05\n2014 06");
  }

  @Test
  void badRowsAreHeldAndTheOthersLoaded() {
    var folder = room.folder("rows");
    write(
        folder.resolve("rows.txt"),
        attendance("2014-2015", 1, "180", "170"),
        attendance("2014-2015", 2, "180", "170") + "^",
        attendance("2014-2015", 3, "180", "170").replace("1964881", "1964882"),
        attendance("2014-2015", 4, "180", "170").replace("2014-2015", "2015-2016"),
        attendance("2014-2015", 5, "180", "abc"),
        attendance("2014-2015", 1, "180", "160"),
        attendance("2014-2015", 6, "180", "170").substring(0, 60),
        attendance("2014-2015", 7, "", "170"),
        attendance("2014-2015", 8, "180", "17\t0"),
        attendance("2014-2015", 9, "180", "200"),
        "",
        attendance("2014-2015", 10, "180", "170").replace("STAS", "XTAS"));
    assertThat(told(room.approve(folder)))
        .isEqualTo(
            "rows.txt APPROVED 11/2/9 [ControlCharacter*1, DuplicateRow*1, MissingValue*1, NotANumber*1,"
                + " OtherDistrict*1, OtherRecordType*1, OtherYear*1, TooFewFields*1, TooManyFields*1,"
                + " DaysExceedExpected*1]");
    assertThat(room.ask("select in_person from attendance where year = 2015 order by 1"))
        .isEqualTo("17000\n20000");
  }

  @Test
  void impossibleDatesAreHeld() {
    var folder = room.folder("dates");
    write(
        folder.resolve("dates.txt"),
        enrollment("2015-2016", 1, "", "20150815", "05"),
        enrollment("2015-2016", 2, "", "20150230", "05"),
        enrollment("2015-2016", 3, "", "20551231", "05"));
    assertThat(told(room.approve(folder)))
        .isEqualTo("dates.txt APPROVED 3/1/2 [ImplausibleDate*1, ImpossibleDate*1]");
  }

  @Test
  void aLineOfAGigabyteIsSkippedInLittleMemory() throws IOException {
    var folder = room.folder("long");
    var file = folder.resolve("long.txt");
    write(file, attendance("2016-2017", 1, "180", "170"));
    try (var wide = new RandomAccessFile(file.toFile(), "rw")) {
      wide.seek(wide.length());
      wide.writeBytes("STAS^" + "x".repeat(300_000));
      wide.setLength(1L << 30);
      wide.seek(1L << 30);
      wide.writeBytes("\n" + attendance("2016-2017", 2, "180", "171") + "\n");
    }
    assertThat(told(room.approve(folder))).isEqualTo("long.txt APPROVED 3/2/1 [LineTooLong*1]");
    assertThat(room.ask("select in_person from attendance where year = 2017 order by 1"))
        .isEqualTo("17000\n17100");
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNotLoaded() throws IOException {
    var folder = room.folder("changing");
    var file = folder.resolve("changing.txt");
    write(file, attendance("2017-2018", 1, "180", "170"), attendance("2017-2018", 2, "180", "170"));
    var files =
        ImportRoom.finished(
            importFiles.load(
                new Request(List.of(folder), false, true, "tester"),
                new Meddler(() -> append(file, attendance("2017-2018", 3, "180", "170") + "\n"))));
    assertThat(told(files)).startsWith("changing.txt REFUSED").contains("FileChanged*1");
    assertThat(room.ask("select count(*) from attendance where year = 2018")).isEqualTo("0");
    write(file, attendance("2017-2018", 1, "180", "170"), attendance("2017-2018", 2, "180", "170"));
    var overwritten =
        ImportRoom.finished(
            importFiles.load(
                new Request(List.of(folder), false, true, "tester"),
                new Meddler(() ->
                    write(
                        file,
                        attendance("2017-2018", 1, "180", "171"),
                        attendance("2017-2018", 2, "180", "170")))));
    assertThat(told(overwritten)).startsWith("changing.txt REFUSED").contains("FileChanged*1");
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Does something to the file between the two times that it is read. */
  private record Meddler(Runnable act) implements Progress {
    @Override
    public void step(String name) {
      if (name.startsWith("Reading")) {
        act.run();
      }
    }

    @Override
    public void at(long done, long total) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  @Test
  void aSecondImportIsToldToWait() throws Exception {
    var folder = room.folder("second");
    write(folder.resolve("a.txt"), GOOD);
    try (var _ = loading.hold().orElseThrow()) {
      assertThat(room.load(true, folder)).isEqualTo(new Outcome.Busy());
      var run = new CommandLineRuns(shell).run("import", folder.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).isEqualTo("Another import is running. Try again when it has ended.\n");
    }
  }

  @Test
  void linksInARingAndLinksToNowhereAreTold() throws IOException {
    var folder = room.folder("ring");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    assertThat(told(room.approve(folder)))
        .contains("again REFUSED 0/0/0 [FolderLoop*1]")
        .contains("gone REFUSED 0/0/0 [UnreadableFile*1]");
  }

  @Test
  void whatIsNotThereIsASentence() {
    var run = new CommandLineRuns(shell).run("import", "/no/such/place");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("There is no file or folder /no/such/place.\n");
    assertThat(room.load(true, room.folder("empty"))).isEqualTo(new Outcome.NoFiles());
  }

  @Test
  void aFileWithoutOneGoodRowReplacesNothing() {
    var folder = room.folder("nothing");
    write(folder.resolve("first.txt"), attendance("2018-2019", 1, "180", "170"));
    assertThat(told(room.approve(folder))).isEqualTo("first.txt APPROVED 1/1/0 []");
    write(folder.resolve("first.txt"), attendance("2018-2019", 1, "180", "x"));
    assertThat(told(room.approve(folder)))
        .isEqualTo("first.txt REFUSED 1/0/1 [NothingAccepted*1, NotANumber*1]");
    assertThat(room.ask("select in_person from attendance where year = 2019")).isEqualTo("17000");
  }

  @Test
  void twoFilesOfTheSameYearStopEachOther() {
    var folder = room.folder("rivals");
    write(folder.resolve("a.txt"), attendance("2019-2020", 1, "180", "170"));
    write(folder.resolve("b.txt"), attendance("2019-2020", 1, "180", "171"));
    write(folder.resolve("c.txt"), attendance("2019-2020", 1, "180", "170"));
    assertThat(told(room.approve(folder)))
        .isEqualTo(
            """
            a.txt REFUSED 1/0/0 [SameYearTwice*1]
            b.txt REFUSED 1/0/0 [SameYearTwice*1]
            c.txt APPROVED 1/1/0 []\
            """);
  }

  @Test
  void whatOnlyTwoFilesShowNamesFileLineAndField() {
    var folder = room.folder("across");
    var here = enrollment("2021-2022", 1, "", "20210815", "05");
    write(folder.resolve("SENR.txt"), here, here.replace("^1936103^", "^1936822^"));
    write(
        folder.resolve("SINC.txt"),
        "SINC^^^1964881^1936103^2021-2022^9000000001^^^^^^I-1^20220115^Y^^",
        "SINC^^^1964881^1936103^2021-2022^9000000001^^^^^^I-3^20220701^Y^^");
    write(
        folder.resolve("SIRS.txt"),
        "SIRS^^^1964881^1936103^2021-2022^9000000001^^^^^^I-1^100^^1.0^",
        "SIRS^^^1964881^1936103^2021-2022^9000000001^^^^^^I-2^100^^1.0^",
        "SIRS^^^1964881^1936103^2021-2022^9000000099^^^^^^I-1^100^^1.0^");
    var places =
        room.approve(folder).stream()
            .flatMap(f -> f.findings().stream())
            .flatMap(c -> c.examples().stream().map(e -> c.kind() + " " + e.at()))
            .toList();
    assertThat(places)
        .containsExactly(
            "OverlappingEnrollments SENR.txt, line 1, field 22 (start_date)",
            "OverlappingEnrollments SENR.txt, line 2, field 22 (start_date)",
            "OutsideSchoolYear SINC.txt, line 2, field 14 (occurred)",
            "NoEnrollment SIRS.txt, line 3, field 7 (state_id)",
            "NoIncident SIRS.txt, line 2, field 13 (incident)",
            "NoIncident SIRS.txt, line 3, field 13 (incident)");
  }

  @Test
  void transitionalKindergartenIsKnownByItsCodeAndByItsProgram() {
    var folder = room.folder("young");
    write(
        folder.resolve("SENR.txt"),
        enrollment("2022-2023", 1, "", "20220815", "TK"),
        enrollment("2022-2023", 2, "", "20220815", "KN"),
        enrollment("2022-2023", 3, "", "20220815", "KN"));
    write(
        folder.resolve("SPRG.txt"),
        "SPRG^^^1964881^1936103^2022-2023^9000000002^^^^^^185^3^20220815^^^^^^^^^^^");
    room.approve(folder);
    assertThat(
            room.ask(
                "select grade, count(*) from enrollments where year = 2023 group by 1 order by 1"))
        .isEqualTo("KN 1\nTK 2");
  }

  @Test
  void messagesAndFilesCarryNoValueOfAPerson() throws IOException {
    var folder = room.folder("private");
    var shifted =
        enrollment("2020-2021", 1, "", "20200815", "05").replace("^F^^^US^", "^TESTONE^^^US^");
    write(folder.resolve("private.txt"), shifted, enrollment("2020-2021", 2, "", "20200815", "05"));
    var files = room.approve(folder);
    assertThat(told(files)).isEqualTo("private.txt APPROVED 2/1/1 [UnknownCode*1]");
    assertThat(files.getFirst().findings().toString())
        .contains("7 letters")
        .doesNotContain("TESTONE")
        .doesNotContain("9000000001");
  }
}
