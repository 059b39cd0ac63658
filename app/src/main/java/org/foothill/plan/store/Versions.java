package org.foothill.plan.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of versions. */
@Component
class Versions {
  /** One text of one entry. */
  record Row(EntryKey key, int number, String body, String by, Instant at) {}

  /** Any number that nobody else locks: "plan" in ASCII. */
  private static final long LOCK = 0x706c616eL;

  private final JdbcClient jdbc;

  Versions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Lets one change of the plan happen at a time, until the transaction ends. So ids come in the
   * order of commits, and whoever saw the newest id saw everything before it.
   */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, _) -> true).single();
  }

  /** Grows with every change; 0 before the first. */
  long newest() {
    return jdbc.sql("select coalesce(max(id), 0) from plan.version").query(Long.class).single();
  }

  List<Row> present() {
    return rows(
        "select kind, code, number, body, changed_by, changed_at from plan.present", List.of());
  }

  /** Newest first. */
  List<Row> of(EntryKey key) {
    return rows(
        """
        select kind, code, number, body, changed_by, changed_at from plan.version
        where kind = ? and code = ? order by number desc\
        """,
        List.of(key.kind().word(), key.code()));
  }

  /** Newest first. */
  List<Row> latest(int most) {
    return rows(
        """
        select kind, code, number, body, changed_by, changed_at from plan.version
        order by id desc limit ?\
        """,
        List.of(most));
  }

  private List<Row> rows(String sql, List<?> parameters) {
    return jdbc.sql(sql)
        .params(parameters)
        .query((row, _) ->
            new Row(
                new EntryKey(kind(row.getString(1)), row.getString(2)),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant()))
        .list();
  }

  private static Kind kind(String word) {
    return Kind.parse(word)
        .orElseThrow(() ->
            new IllegalStateException(
                "The table plan.version holds the kind (%s), which no entry has.".formatted(word)));
  }

  void append(Row row) {
    jdbc.sql(
            """
            insert into plan.version (kind, code, number, body, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?)\
            """)
        .params(
            row.key().kind().word(),
            row.key().code(),
            row.number(),
            row.body(),
            row.by(),
            row.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
