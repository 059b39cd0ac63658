package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothill.intake.ImportRoom.told;
import static org.foothill.intake.ImportRoom.write;

import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The state's list of foster youth, as people save it. */
@FoothillTest
@Import(ImportRoom.class)
class FosterListTest {
  @Autowired private ImportRoom room;

  @Test
  void columnsAreFoundByTheirHeaderWhateverTheirOrder() {
    var folder = room.folder("header");
    write(
        folder.resolve("list.csv"),
        "\uFEFF\"Student Name\",SSID,\"Foster End Date\",\"Foster Start Date\",Reporting LEA,Academic Year",
        "\"TESTONE, AVA\",9000000001,,8/14/2010,1964881,2010-2011",
        "\"TESTTWO, BEN\",\"9000000002\",2011-03-01,20100901,1964881,2010-2011",
        "\"TESTTHREE, CHI\",900000003,,20100901,1964881,2010-2011",
        "\"TESTFOUR, DEE\",9000000004,8/14/2010,8/15/2010,1964881,2010-2011",
        "\"TESTFIVE, EVA\",9000000005,,13/1/2010,1964881,2010-2011",
        "\"TESTSIX, FAY\",9000000006,,8/14/2010,1964881,2011-2012");
    var files = room.approve(folder);
    assertThat(told(files))
        .isEqualTo(
            "list.csv APPROVED 6/2/4 [BadStateId*1, EndBeforeStart*1, ImpossibleDate*1, OtherYear*1]");
    assertThat(
            room.ask(
                "select start_date, end_date, school from foster where year = 2011 order by 1"))
        .isEqualTo("2010-08-14 null 0\n2010-09-01 2011-03-01 0");
    assertThat(files.getFirst().findings().toString()).doesNotContain("TEST");
    assertThat(files.getFirst().findings().getFirst().examples().getFirst().at().toString())
        .isEqualTo("list.csv, line 4, field 2 (state_id)");
  }

  @Test
  void twoColumnsWithoutAHeaderTakeDistrictAndYearFromTheName() {
    var folder = room.folder("two");
    write(
        folder.resolve("Foster-1964881-2011-2012.txt"),
        "9000000001^20110814",
        "9000000002^20110901");
    assertThat(told(room.approve(folder)))
        .isEqualTo("Foster-1964881-2011-2012.txt APPROVED 2/2/0 []");
    assertThat(room.ask("select count(*), count(end_date) from foster where year = 2012"))
        .isEqualTo("2 0");
  }

  @Test
  void aNewerListReplacesTheOneBefore() {
    var folder = room.folder("newer");
    var file = folder.resolve("foster-1964881-2012-2013.csv");
    write(file, "SSID,Start", "9000000001,20120814", "9000000002,20120901");
    room.approve(folder);
    write(file, "SSID,Start,End", "9000000002,20120901,20130101");
    assertThat(told(room.approve(folder))).contains("APPROVED 1/1/0");
    assertThat(room.ask("select end_date from foster where year = 2013")).isEqualTo("2013-01-01");
  }

  @Test
  void whatTheListLacksIsNamed() {
    var folder = room.folder("lacks");
    write(folder.resolve("a-foster.csv"), "SSID,End", "9000000001,20120814");
    write(folder.resolve("b-foster.csv"), "SSID,Start", "9000000001,20120814");
    write(folder.resolve("c-ids.csv"), "SSID,Start", "9000000001,20120814");
    write(folder.resolve("d-foster.csv"), "SSID,Start");
    assertThat(told(room.approve(folder)))
        .isEqualTo(
            """
            a-foster.csv REFUSED 0/0/0 [ColumnMissing*1]
            b-foster.csv REFUSED 0/0/0 [ListWithoutDistrictOrYear*1]
            c-ids.csv REFUSED 0/0/0 [NotAStudentFile*1]
            d-foster.csv REFUSED 0/0/0 [EmptyFile*1]\
            """);
  }
}
