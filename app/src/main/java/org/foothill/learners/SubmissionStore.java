package org.foothill.learners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.Submission;
import org.foothill.learners.loading.Submission.Form;
import org.foothill.learners.loading.Submission.State;
import org.foothill.learners.loading.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The submissions and identities in PostgreSQL, schema {@code learners}. */
@Component
final class SubmissionStore {
  private static final String SELECT =
      """
      select number, kind, district, school_year, form, file_name, digest, row_count, state,
             staged_at, staged_by, decided_at, decided_by
      from learners.submission\
      """;
  private final JdbcClient jdbc;
  private final DataSource dataSource;
  private final RecordFolders folders;

  SubmissionStore(JdbcClient jdbc, DataSource dataSource, RecordFolders folders) {
    this.jdbc = jdbc;
    this.dataSource = dataSource;
    this.folders = folders;
  }

  long nextNumber() {
    return jdbc.sql("select nextval('learners.submission_number')").query(Long.class).single();
  }

  void add(StagingFolder staging, String by, Instant now) {
    var arrival = staging.arrival();
    jdbc.sql(
            """
            insert into learners.submission
              (number, kind, district, school_year, form, file_name, digest, row_count, state, staged_at, staged_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'STAGED', ?, ?)\
            """)
        .params(
            staging.number(),
            arrival.kind().name(),
            arrival.district().districtNumber(),
            arrival.year().ending(),
            arrival.form().name(),
            arrival.fileName(),
            arrival.digest(),
            staging.rows(),
            Timestamp.from(now),
            by)
        .update();
    if (!staging.identities().isEmpty()) {
      addIdentities(staging);
    }
  }

  /**
   * Through a table of this transaction: rows cannot be copied into one with row-level security.
   */
  private void addIdentities(StagingFolder staging) {
    jdbc.sql(
            """
            create temporary table incoming_identity (
              learner bigint, check_bits bigint, submission bigint, name bytea, state_id bytea, birth_date bytea
            ) on commit drop\
            """)
        .update();
    staging.identities().forEach(this::copyIdentities);
    // Without statistics the comparison below would read every old identity once for each new row.
    jdbc.sql("analyze incoming_identity").update();
    refuseCollisions(staging.number());
    jdbc.sql(
            """
            insert into learners.identity (learner, check_bits, submission, name, state_id, birth_date)
            select distinct on (learner) learner, check_bits, submission, name, state_id, birth_date
            from incoming_identity\
            """)
        .update();
    jdbc.sql("drop table incoming_identity").update();
  }

  private void copyIdentities(Path file) {
    var connection = DataSourceUtils.getConnection(dataSource);
    try (var in = Files.newInputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy incoming_identity (learner, check_bits, submission, name, state_id, birth_date) from stdin",
              in);
    } catch (SQLException e) {
      throw new IllegalStateException("The identities could not be stored.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private void refuseCollisions(long submission) {
    jdbc.sql("select set_config('learners.reading', 'loading', true)").query(String.class).single();
    boolean collision =
        jdbc.sql(
                """
                select exists (
                    select 1 from incoming_identity
                    group by learner having min(check_bits) <> max(check_bits))
                  or exists (
                    select 1 from incoming_identity n join learners.identity i on i.learner = n.learner
                    where i.check_bits <> n.check_bits)\
                """)
            .query(Boolean.class)
            .single();
    jdbc.sql("select set_config('learners.reading', '', true)").query(String.class).single();
    if (collision) {
      throw new IllegalStateException(
          "Two state ids fell on the same learner key in submission (%d). Nothing was loaded. This is expected once in a million states; please report it."
              .formatted(submission));
    }
  }

  Optional<Submission> find(SubmissionId id) {
    return jdbc.sql(SELECT + " where number = ?")
        .param(id.number())
        .query(SubmissionStore::read)
        .optional();
  }

  Optional<Submission> findLive(String digest) {
    return jdbc.sql(SELECT + " where digest = ? and state in ('STAGED', 'APPROVED')")
        .param(digest)
        .query(SubmissionStore::read)
        .optional();
  }

  List<Submission> list(int most) {
    return jdbc.sql(SELECT + " order by number desc limit ?")
        .param(most)
        .query(SubmissionStore::read)
        .list();
  }

  boolean exists(long number) {
    return find(new SubmissionId(number)).isPresent();
  }

  /** Keeps other deciders out until the transaction ends. */
  void lock() {
    jdbc.sql("lock table learners.submission in share row exclusive mode").update();
  }

  void approve(Submission submission, boolean replacesYear, String by, Instant now) {
    if (replacesYear) {
      jdbc.sql(
              """
              update learners.submission set state = 'SUPERSEDED', superseded_by = ?
              where kind = ? and district = ? and school_year = ? and state = 'APPROVED'\
              """)
          .params(
              submission.id().number(),
              submission.kind().name(),
              submission.district().districtNumber(),
              submission.year().ending())
          .update();
    }
    jdbc.sql(
            """
            update learners.submission
            set state = 'APPROVED', approval = nextval('learners.approval_number'), decided_at = ?, decided_by = ?
            where number = ?\
            """)
        .params(Timestamp.from(now), by, submission.id().number())
        .update();
  }

  void withdraw(Submission submission, String by, Instant now) {
    jdbc.sql(
            """
            update learners.submission
            set state = 'WITHDRAWN', decided_at = ?, decided_by = ? where number = ?\
            """)
        .params(Timestamp.from(now), by, submission.id().number())
        .update();
    if (submission.state() == State.APPROVED) {
      jdbc.sql(
              """
              update learners.submission set state = 'APPROVED', superseded_by = null
              where superseded_by = ? and state = 'SUPERSEDED'\
              """)
          .param(submission.id().number())
          .update();
    }
  }

  /** Current files of one kind, district and year. */
  List<CurrentFile> current(RecordKind kind, PlaceId district, SchoolYear year) {
    return current().stream()
        .filter(f ->
            f.kind() == kind
                && f.district() == district.districtNumber()
                && f.year() == year.ending())
        .toList();
  }

  /** Every current file, by kind, district, year and order of approval. */
  List<CurrentFile> current() {
    return jdbc.sql(
            """
            select kind, district, school_year, approval, number from learners.submission
            where state = 'APPROVED' order by kind, district, school_year, approval\
            """)
        .query((row, _) -> {
          var kind = RecordKind.valueOf(row.getString(1));
          int year = row.getInt(3);
          return new CurrentFile(
              kind, row.getInt(2), year, row.getLong(4), folders.rows(kind, year, row.getLong(5)));
        })
        .list();
  }

  /** What is current, by content and order: the same list means the same data. */
  List<String> currentDigests() {
    return jdbc.sql(
            """
            select concat_ws(' ', kind, district, school_year, digest) from learners.submission
            where state = 'APPROVED' order by kind, district, school_year, approval\
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static Submission read(ResultSet row, int number) throws SQLException {
    return new Submission(
        new SubmissionId(row.getLong("number")),
        RecordKind.valueOf(row.getString("kind")),
        PlaceId.of(row.getInt("district"), 0),
        new SchoolYear(row.getInt("school_year")),
        Form.valueOf(row.getString("form")),
        row.getString("file_name"),
        row.getString("digest"),
        row.getLong("row_count"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("staged_at").toInstant(),
        row.getString("staged_by"),
        instant(row.getTimestamp("decided_at")),
        row.getString("decided_by"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
