package org.foothill.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.foothill.core.Progress;
import org.foothill.storage.DataDirectory;
import org.foothill.storage.backup.RestoringBackup.Outcome;
import org.foothill.storage.postgres.Endpoint;
import org.foothill.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Endpoint source;
  private Endpoint target;
  private DataDirectory from;
  private DataDirectory to;

  @BeforeEach
  void twoInstallations() throws IOException {
    source = TestPostgres.freshDatabase();
    target = TestPostgres.emptyDatabase();
    from = new DataDirectory(Files.createDirectory(folder.resolve("from")));
    to = new DataDirectory(Files.createDirectory(folder.resolve("to")));
  }

  static LongStream seeds() {
    return new Random().longs(3);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyTableArrivesAsItWas(long seed) throws SQLException {
    fill(new Random(seed), 200);
    var before = contents(source);
    var outcome = restore(backup(false));
    assertThat(outcome).isInstanceOf(Outcome.Restored.class);
    assertThat(contents(target)).isEqualTo(before).containsKeys("jobs.line", "audit.head");
    assertThat(before.get("jobs.line")).startsWith("200 ");
  }

  @Test
  void numbersGoOnAfterTheLast() throws SQLException {
    fill(new Random(1), 7);
    restore(backup(false));
    assertThat(
            text(
                target,
                "insert into jobs.line (job, text) select id, 'next' from jobs.job limit 1 returning number"))
        .isEqualTo("8");
  }

  @Test
  void theTargetKeepsItsRulesAndItsApplicationMayUseIt() throws SQLException {
    fill(new Random(2), 3);
    restore(backup(false));
    var rules =
        "select string_agg(conrelid::regclass || ' ' || pg_get_constraintdef(oid), ';' order by conrelid::regclass::text, conname) from pg_constraint where contype = 'f'";
    assertThat(text(target, rules)).isEqualTo(text(source, rules)).contains("jobs.line");
    assertThat(text(target, "select count(*) from pg_trigger where tgenabled = 'D'"))
        .isEqualTo("0");
    assertThat(
            text(
                target,
                "select has_table_privilege('foothill_app', 'jobs.job', 'insert') and not has_table_privilege('foothill_app', 'audit.entry', 'delete')"))
        .isEqualTo("t");
  }

  @Test
  void filesArriveButScratchAndPasswordsStay() throws IOException {
    put("records/STAS/2026/a.parquet", "rows");
    put("editions/2026/index.html", "page");
    put("secrets/learner-key", "key");
    put("secrets/postgres-owner", "never");
    put("tmp/left-over", "never");
    restore(backup(true));
    assertThat(Files.readString(to.records().resolve("STAS/2026/a.parquet"))).isEqualTo("rows");
    assertThat(Files.readString(to.editions().resolve("2026/index.html"))).isEqualTo("page");
    var key = to.secrets().resolve("learner-key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(to.secrets().resolve("postgres-owner")).doesNotExist();
    assertThat(to.temporary().resolve("left-over")).doesNotExist();
  }

  @Test
  void keysStayAtHomeUnlessAskedFor() throws IOException {
    put("secrets/learner-key", "key");
    var file = backup(false);
    try (var zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("secrets"));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedBackupChangesNothing() throws Exception {
    fill(new Random(3), 5);
    put("records/a", "rows");
    var broken =
        rewritten(
            backup(false),
            "tables/jobs.line.copy",
            text -> text.replaceFirst("[0-9a-f]{8}", "00000000"));
    assertThat(restore(broken)).isEqualTo(new Outcome.Damaged("tables/jobs.line.copy"));
    assertThat(restore(rewritten(backup(false), "files/records/a", text -> text + "!")))
        .isEqualTo(new Outcome.Damaged("files/records/a"));
    assertThat(schemas(target)).isEqualTo("0");
    assertThat(to.records()).doesNotExist();
  }

  @Test
  void aRowThatTheSchemaRefusesLeavesNothingBehind() throws Exception {
    fill(new Random(4), 5);
    var file = backup(false);
    var forged =
        rewritten(file, "tables/jobs.job.copy", text -> text.replaceAll("\tDONE\t", "\tUNDONE\t"));
    var consistent = rewritten(forged, Manifest.NAME, manifest -> resigned(forged, manifest));
    assertThatThrownBy(() -> restore(consistent))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("The database refused a part of the backup");
    assertThat(schemas(target)).isEqualTo("0");
  }

  @Test
  void nothingIsEverOverwritten() throws SQLException, IOException {
    var file = backup(false);
    assertThat(restore(file)).isInstanceOf(Outcome.Restored.class);
    assertThat(restore(file)).isEqualTo(new Outcome.NotEmpty("the database"));
    target = TestPostgres.emptyDatabase();
    Files.createDirectories(to.records());
    Files.writeString(to.records().resolve("mine"), "rows");
    assertThat(restore(file)).isEqualTo(new Outcome.NotEmpty("the folder " + to.records()));
    assertThat(schemas(target)).isEqualTo("0");
  }

  @Test
  void aBackupOfANewerFoothillIsRefused() throws Exception {
    var newer =
        rewritten(
            backup(false),
            Manifest.NAME,
            text -> text.replaceFirst("\"version\" : \"1.1\"", "\"version\" : \"99.1\""));
    assertThat(restore(newer)).isEqualTo(new Outcome.MadeByNewer("99.1 default privileges"));
  }

  @Test
  void anyOtherFileIsNoBackup() throws IOException {
    var other = Files.writeString(folder.resolve("letter.txt"), "Dear partners");
    assertThat(restore(other)).isEqualTo(new Outcome.NotABackup(other));
  }

  private Path backup(boolean withSecrets) {
    var file = folder.resolve(UUID.randomUUID() + ".zip");
    var outcome =
        new TakingBackup(owner(source), from, CLOCK).take(file, withSecrets, Progress.SILENT);
    assertThat(outcome).isInstanceOf(TakingBackup.Outcome.Taken.class);
    return file;
  }

  private Outcome restore(Path file) {
    return new RestoringBackup(owner(target), to, new OlderSchema(TestPostgres.flyway(target), to))
        .restore(file, false, Progress.SILENT);
  }

  private static DriverManagerDataSource owner(Endpoint database) {
    return new DriverManagerDataSource(
        database.url(), database.owner().user(), database.owner().password());
  }

  /** Lines of letters that COPY must escape, and of some that it must not. */
  private void fill(Random random, int lines) throws SQLException {
    var job = UUID.randomUUID();
    try (var connection = owner(source).getConnection();
        var jobs =
            connection.prepareStatement(
                "insert into jobs.job (id, kind, title, arguments, started_by, state, created_at, ended_at) values (?, 'k', 't', '{}', 'ana', 'DONE', now(), now())");
        var insert =
            connection.prepareStatement("insert into jobs.line (job, text) values (?, ?)")) {
      jobs.setObject(1, job);
      jobs.execute();
      for (var i = 0; i < lines; i++) {
        insert.setObject(1, job);
        insert.setString(2, odd(random));
        insert.execute();
      }
    }
  }

  private static String odd(Random random) {
    var letters = "\t\n\r\\\\.N\b\f\u000b'\"abcñ漢\u2028 ";
    var text = new StringBuilder();
    for (var i = random.nextInt(12); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  /** Every table's number of rows and digest, asked in another way than the backup asks. */
  private static Map<String, String> contents(Endpoint database) throws SQLException {
    var found = new TreeMap<String, String>();
    try (var connection = owner(database).getConnection();
        var statement = connection.createStatement();
        var tables =
            connection
                .createStatement()
                .executeQuery(
                    "select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'foothill')")) {
      while (tables.next()) {
        var name = tables.getString(1);
        try (var row =
            statement.executeQuery(
                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"
                    .formatted(name))) {
          row.next();
          found.put(name, row.getString(1));
        }
      }
    }
    return found;
  }

  private static String schemas(Endpoint database) throws SQLException {
    return text(
        database,
        "select count(*) from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')");
  }

  private static String text(Endpoint database, String question) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void put(String path, String content) throws IOException {
    var file = from.root().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** The same zip file with one part changed. */
  private Path rewritten(Path file, String part, UnaryOperator<String> change) throws IOException {
    var copy = folder.resolve(UUID.randomUUID() + ".zip");
    try (var zip = new ZipFile(file.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (var entry : zip.stream().toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    return copy;
  }

  /** The manifest with the digest that the changed table of jobs now has. */
  private static String resigned(Path file, String manifest) {
    var digest = new RowDigest();
    try (var zip = new ZipFile(file.toFile());
        var rows =
            new Rows(
                new ByteArrayInputStream(
                    zip.getInputStream(zip.getEntry("tables/jobs.job.copy")).readAllBytes()))) {
      for (var row = rows.next(); row.length > 0; row = rows.next()) {
        digest.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var at = manifest.indexOf("\"name\" : \"jobs.job\"");
    return manifest.substring(0, at)
        + manifest
            .substring(at)
            .replaceFirst("\"digest\" : \"[0-9a-f]+\"", "\"digest\" : \"" + digest.text() + "\"");
  }
}
