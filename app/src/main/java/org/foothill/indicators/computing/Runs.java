package org.foothill.indicators.computing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.results.IndicatorResults.Run;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of finished computations. A row is written last: no row, no result. */
@Component
class Runs {
  private final JdbcClient rows;
  private final Clock clock;

  Runs(JdbcClient rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Until the caller's transaction ends, no other process computes. */
  void waitForTurn() {
    rows.sql("select 1 from (select pg_advisory_xact_lock(hashtext('indicators.run'))) as turn")
        .query(Integer.class)
        .single();
  }

  Optional<Run> find(String dataVersion, String catalogueVersion) {
    return rows.sql("select * from indicators.run where data_version = ? and catalogue_version = ?")
        .params(dataVersion, catalogueVersion)
        .query((row, number) -> run(row))
        .optional();
  }

  Optional<Run> newest() {
    return rows.sql("select * from indicators.run order by current_since desc limit 1")
        .query((row, number) -> run(row))
        .optional();
  }

  List<String> ids() {
    return rows.sql("select id from indicators.run")
        .query((row, number) -> row.getString(1))
        .list();
  }

  void add(Run run, String startedBy) {
    rows.sql(
            """
            insert into indicators.run
              (id, data_version, catalogue_version, years, indicators, started_by, computed_at, current_since)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            run.id(),
            run.dataVersion(),
            run.catalogueVersion(),
            run.years().stream().map(SchoolYear::ending).toArray(Integer[]::new),
            run.indicators().stream().map(IndicatorId::code).toArray(String[]::new),
            startedBy,
            now(),
            now())
        .update();
  }

  /** An older result is the right one again, because its records or definitions came back. */
  void makeCurrent(Run run) {
    rows.sql("update indicators.run set current_since = ? where id = ?")
        .params(now(), run.id())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Run run(ResultSet row) throws SQLException {
    var years = texts(row.getArray("years"));
    return new Run(
        row.getString("id"),
        row.getString("data_version"),
        row.getString("catalogue_version"),
        years.stream().map(year -> new SchoolYear(Integer.parseInt(year))).toList(),
        texts(row.getArray("indicators")).stream().map(IndicatorId::new).toList());
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }
}
