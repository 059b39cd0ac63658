package org.foothill.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foothill.cli.Failures;
import org.foothill.storage.postgres.EmbeddedPostgres;
import org.foothill.testing.TestPostgres;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each reason not to start is one sentence with what to do, and nothing is harmed. */
class RefusedStartTest {
  @TempDir private Path folder;

  @Test
  void aFullDisk() throws Exception {
    var disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()),
        "A small disk can only be mounted by root; this test needs one.");
    try {
      assertThat(sentence(() -> start(disk)))
          .startsWith("The disk that holds %s is nearly full: ".formatted(disk))
          .endsWith("Free some space or choose another place with --data DIR.");
      assertThat(disk.resolve("postgres/data18")).doesNotExist();
    } finally {
      assertThat(ran("umount", disk.toString())).isTrue();
    }
  }

  @Test
  void aDataDirectoryThatCannotBeWritten() throws IOException {
    var file = Files.writeString(folder.resolve("letter"), "Dear partners");
    assertThat(sentence(() -> start(file.resolve("data"))))
        .isEqualTo(
            "Foothill cannot write to its data directory %s. Choose another with --data DIR, or make this one yours."
                .formatted(file.resolve("data")));
  }

  @Test
  void aDatabaseOfANewerPostgres() throws IOException {
    Files.createDirectories(folder.resolve("postgres/data19"));
    assertThat(sentence(() -> start(folder)))
        .isEqualTo(
            "The database in %s was made with PostgreSQL 19 and this Foothill has PostgreSQL 18. Back it up with the Foothill that made it, then restore it with this one."
                .formatted(folder.resolve("postgres")));
    assertThat(folder.resolve("postgres/pg-18.6")).doesNotExist();
  }

  @Test
  void aSchemaOfANewerFoothill() throws SQLException {
    var database = TestPostgres.freshDatabase();
    try (var connection =
            DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into foothill.flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success) values (9999, '99.1', 'tomorrow', 'SQL', 'x/V99.1__tomorrow.sql', 'x', 1, true)");
    }
    assertThat(sentence(() -> new Migrations().migrate(TestPostgres.flyway(database))))
        .isEqualTo(
            "The database was last used by a newer Foothill: it has the change \"99.1 tomorrow\", which this one does not know. Start the newer Foothill, or restore a backup that this one made.");
  }

  @Test
  void onlyOldScratchGoesAway() throws IOException {
    var directory = new DataDirectory(folder);
    var now = Instant.parse("2026-11-22T07:00:00Z");
    var old = Files.createDirectories(directory.temporary().resolve("old"));
    Files.writeString(old.resolve("part"), "x");
    Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(3 * 86_400)));
    var young = Files.writeString(directory.temporary().resolve("young"), "x");
    Files.setLastModifiedTime(young, FileTime.from(now.minusSeconds(3600)));
    new OldScratch(directory, Clock.fixed(now, ZoneOffset.UTC)).clean();
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  private static void start(Path data) {
    try (var server = new EmbeddedPostgres(data, false)) {
      server.endpoint();
    }
  }

  private static String sentence(ThrowingCallable start) {
    var problem = new Throwable[1];
    assertThatThrownBy(start).satisfies(thrown -> problem[0] = thrown);
    return Failures.sentence(problem[0]);
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
