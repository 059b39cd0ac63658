package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothill.intake.ImportRoom.attendance;
import static org.foothill.intake.ImportRoom.told;
import static org.foothill.intake.ImportRoom.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.learners.loading.Loading;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.Staging;
import org.foothill.learners.loading.Submission.Form;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What a process leaves that ends between two steps of a load, and what the next one finds. */
@FoothillTest
@Import(ImportRoom.class)
class HalfDoneLoadTest {
  @Autowired private ImportRoom room;
  @Autowired private Loading loading;
  @Autowired private DataDirectory data;
  @Autowired private TransactionTemplate transaction;

  @Test
  void stagedRowsThatNobodyPublishedAreSwept() throws Exception {
    var staging = open("2010-2011");
    staging.seal();
    assertThat(ImportRoom.files(data.records().resolve(".staging"))).isNotEmpty();
    try (var _ = loading.hold().orElseThrow()) {
      assertThat(ImportRoom.files(data.records().resolve(".staging"))).isEmpty();
    }
  }

  @Test
  void rowsInPlaceWhoseTransactionWasLostAreSwept() throws Exception {
    var lost = data.records().resolve("STAS/2010-11/999999");
    Files.createDirectories(lost);
    Files.createFile(lost.resolve("rows.parquet"));
    Files.createFile(lost.resolve("unpublished"));
    var strange = data.records().resolve("STAS/2010-11/999998");
    Files.createDirectories(strange);
    Files.createFile(strange.resolve("rows.parquet"));
    try (var _ = loading.hold().orElseThrow()) {
      assertThat(lost).doesNotExist();
      // Without the marker it was published once; a database of another age must not delete it.
      assertThat(strange).exists();
    }
  }

  @Test
  void committedRowsWhoseMarkerWasLeftAreKept() throws IOException {
    var folder = room.folder("marked");
    write(folder.resolve("STAS.txt"), attendance("2011-2012", 1, "180", "170"));
    var number = room.approve(folder).getFirst().submission().orElseThrow();
    var home = data.records().resolve("STAS/2011-12/" + number);
    Files.createFile(home.resolve("unpublished"));
    try (var _ = loading.hold().orElseThrow()) {
      assertThat(ImportRoom.files(home)).containsExactly("rows.parquet");
    }
    assertThat(room.ask("select count(*) from attendance where year = 2012")).isEqualTo("1");
  }

  @Test
  void aTransactionThatFailsLeavesNoRowsBehind() {
    var before = ImportRoom.files(data.records());
    var staging = open("2012-2013");
    staging.seal();
    transaction.executeWithoutResult(status -> {
      loading.publish(java.util.List.of(staging), "tester");
      status.setRollbackOnly();
    });
    staging.close();
    assertThat(ImportRoom.files(data.records())).isEqualTo(before);
  }

  @Test
  void heldRowsOfALostArrivalAreSwept() throws IOException {
    var lost = data.quarantine().resolve(".new-" + UUID.randomUUID());
    Files.createDirectories(lost.getParent());
    Files.createFile(lost);
    var folder = room.folder("after");
    write(folder.resolve("STAS.txt"), attendance("2013-2014", 1, "180", "170"));
    assertThat(told(room.approve(folder))).isEqualTo("STAS.txt APPROVED 1/1/0 []");
    assertThat(lost).doesNotExist();
  }

  private Staging open(String year) {
    var staging =
        loading.open(
            new Staging.Arrival(
                RecordKind.STAS,
                new PlaceId("1964881"),
                SchoolYear.parse(year).orElseThrow(),
                Form.UPLOAD,
                "STAS.txt",
                "digest-" + year));
    try (var writer = staging.writer()) {
      writer.begin(9_000_000_001L, 1_936_103, 1);
      writer.flag(false);
      writer.flag(false);
      for (int i = 0; i < 8; i++) {
        writer.number(i == 0 ? 18_000 : 0);
      }
      writer.end();
    }
    return staging;
  }
}
