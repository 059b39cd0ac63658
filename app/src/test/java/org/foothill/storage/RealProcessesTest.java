package org.foothill.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.foothill.storage.postgres.EmbeddedPostgres;
import org.foothill.storage.postgres.Endpoint;
import org.foothill.testing.Processes;
import org.foothill.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are really killed. Each waits for facts, with a limit, never for time. */
class RealProcessesTest {
  @TempDir private Path folder;
  private Processes processes = new Processes(Path.of(""));

  @BeforeEach
  void begin() {
    processes = new Processes(folder);
  }

  @AfterEach
  void endWhatWasStarted() throws InterruptedException {
    processes.end();
  }

  /**
   * One story, because each start is dear: a site serves; rows are written through a process that
   * joined its server; the site is killed; nothing is lost, nobody is left behind.
   */
  @Test
  void aKilledSiteLosesNothingAndLeavesNobodyBehind() throws Exception {
    var data = folder.resolve("data");
    var port = freePort();
    var site =
        processes.foothill("serve", "--port", Integer.toString(port), "--data", data.toString());
    until("the site answers", () -> answers(port));
    var postmaster = postmaster(data);

    var second =
        processes.foothill("serve", "--port", Integer.toString(port), "--data", data.toString());
    assertThat(second.waitFor(90, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(processes.output(second).lines())
        .containsExactly(
            "Port %d is in use by another program. Choose another with --port.".formatted(port));
    assertThat(answers(port)).isTrue();

    try (var joined = new EmbeddedPostgres(data, true)) {
      var endpoint = joined.endpoint();
      assertThat(joined.server()).as("started by the site, not by us").isEmpty();
      var acknowledged = insertUntil(endpoint, 50);
      site.destroyForcibly().waitFor();
      // The server lives on while somebody holds it.
      acknowledged += insertUntil(endpoint, 50);
      assertThat(count(endpoint)).isEqualTo(acknowledged);
    }
    until("the postmaster is gone", () -> !isAlive(postmaster));

    Files.setPosixFilePermissions(
        data.resolve("postgres/data18"), PosixFilePermissions.fromString("rwxr-xr-x"));
    try (var again = new EmbeddedPostgres(data, true)) {
      assertThat(count(again.endpoint())).isEqualTo(100);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("postgres/data18"))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void allKilledAtOnceStillLosesNoAcknowledgedRow() throws Exception {
    var data = folder.resolve("data");
    long acknowledged;
    try (var server = new EmbeddedPostgres(data, true)) {
      acknowledged = insertUntil(server.endpoint(), 60);
      ProcessHandle.of(postmaster(data)).ifPresent(RealProcessesTest::killTree);
      until("the postmaster is gone", () -> !isAlive(postmaster(data)));
      // The same object finds its server dead and starts it again.
      assertThat(count(server.endpoint())).isEqualTo(acknowledged);
    }
  }

  @Test
  void aDatabaseMovesToAnotherServerByBackupAndRestore() throws Exception {
    var data = folder.resolve("data");
    try (var server = new EmbeddedPostgres(data, false)) {
      TestPostgres.flyway(server.endpoint()).migrate();
      insertUntil(server.endpoint(), 5);
      try (var connection = connect(server.endpoint());
          var statement = connection.createStatement()) {
        statement.execute(
            "insert into jobs.job (id, kind, title, arguments, started_by, state, created_at, ended_at) values (gen_random_uuid(), 'k', 'Moved', '{}', 'ana', 'DONE', now(), now())");
        statement.execute("drop table public.kept");
      }
      var file = folder.resolve("move.zip");
      var backup =
          processes.foothill("backup", file.toString(), "--data", data.toString(), "--quiet");
      assertThat(backup.waitFor(90, TimeUnit.SECONDS)).isTrue();
      assertThat(processes.output(backup)).contains("move.zip:", "rows");

      var other = TestPostgres.emptyDatabase();
      Files.writeString(
          data.resolve("settings.properties"),
          """
          spring.datasource.url=%s
          spring.datasource.username=%s
          spring.datasource.password=%s
          foothill.database.owner.username=%s
          foothill.database.owner.password=%s
          """
              .formatted(
                  other.url(),
                  other.application().user(),
                  other.application().password(),
                  other.owner().user(),
                  other.owner().password()));
      var restore =
          processes.foothill(
              "restore", file.toString(), "--database-only", "--data", data.toString());
      assertThat(restore.waitFor(90, TimeUnit.SECONDS)).isTrue();
      assertThat(processes.output(restore)).contains("every table was compared");
      assertThat(restore.exitValue()).isZero();
      try (var connection = connect(other);
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select title from jobs.job")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("Moved");
      }
    }
  }

  private static boolean answers(int port) {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long postmaster(Path data) {
    try {
      var file = data.resolve("postgres/data18/postmaster.pid");
      return Files.exists(file) ? Long.parseLong(Files.readAllLines(file).getFirst()) : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  private static boolean isAlive(long process) {
    return process > 0 && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
  }

  private static void killTree(ProcessHandle postmaster) {
    var all = new ArrayList<>(postmaster.descendants().toList());
    all.add(postmaster);
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Every insert is its own commit; the count is of those that were acknowledged. */
  private static long insertUntil(Endpoint endpoint, int rows) throws SQLException {
    try (var connection = connect(endpoint);
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists public.kept (n integer)");
      for (var i = 0; i < rows; i++) {
        statement.execute("insert into public.kept values (" + i + ")");
      }
    }
    return rows;
  }

  private static long count(Endpoint endpoint) throws SQLException {
    try (var connection = connect(endpoint);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from public.kept")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Connection connect(Endpoint endpoint) throws SQLException {
    return DriverManager.getConnection(
        endpoint.url(), endpoint.owner().user(), endpoint.owner().password());
  }

  private static void until(String what, BooleanSupplier fact) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!fact.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
