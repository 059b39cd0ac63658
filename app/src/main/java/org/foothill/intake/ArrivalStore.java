package org.foothill.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothill.intake.FileDesk.Example;
import org.foothill.intake.FileDesk.KindOfFinding;
import org.foothill.intake.files.Finding;
import org.foothill.intake.files.Finding.Effect;
import org.foothill.intake.files.Place;
import org.foothill.intake.files.Tally.Counted;
import org.foothill.learners.loading.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Arrivals and their findings in PostgreSQL, schema {@code intake}. */
@Component
class ArrivalStore {
  private static final String SELECT =
      """
      select id, import, file_name, record_type, place, school_year, digest, submission, outcome,
             rows_read, accepted, held, quarantined, arrived_at, arrived_by
      from intake.arrival\
      """;
  private final JdbcClient jdbc;

  ArrivalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Arrival arrival, List<Counted> findings) {
    jdbc.sql(
            """
            insert into intake.arrival
              (id, import, file_name, record_type, place, school_year, digest, submission, outcome,
               rows_read, accepted, held, quarantined, arrived_at, arrived_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .param(arrival.id())
        .param(arrival.importId())
        .param(arrival.fileName())
        .param(arrival.recordType())
        .param(arrival.district())
        .param(arrival.year())
        .param(arrival.digest())
        .param(arrival.submission())
        .param(arrival.outcome().name())
        .param(arrival.counts().read())
        .param(arrival.counts().accepted())
        .param(arrival.counts().held())
        .param(arrival.quarantined())
        .param(Timestamp.from(arrival.at()))
        .param(arrival.by())
        .update();
    findings.forEach(f -> add(arrival.id(), f));
  }

  private void add(UUID arrival, Counted counted) {
    jdbc.sql("insert into intake.finding (arrival, kind, effect, number) values (?, ?, ?, ?)")
        .params(arrival, counted.kind(), counted.effect().name(), counted.count())
        .update();
    examples(arrival, counted);
  }

  /** All examples of a kind in one statement: a file of many mistakes has hundreds of them. */
  private void examples(UUID arrival, Counted counted) {
    var examples = counted.examples();
    jdbc.sql(
            """
            insert into intake.example (arrival, kind, place, line, field, field_name, message)
            select ?, ?, place - 1, line, field, field_name, message
            from unnest(?::int[], ?::int[], ?::text[], ?::text[])
              with ordinality as e (line, field, field_name, message, place)\
            """)
        .param(arrival)
        .param(counted.kind())
        .param(examples.stream().map(e -> e.at().line()).toArray(Integer[]::new))
        .param(examples.stream().map(e -> e.at().field()).toArray(Integer[]::new))
        .param(examples.stream().map(e -> e.at().fieldName()).toArray(String[]::new))
        .param(examples.stream().map(Finding::message).toArray(String[]::new))
        .update();
  }

  /** Its held rows are gone. */
  void release(UUID id) {
    jdbc.sql("update intake.arrival set quarantined = false where id = ?").param(id).update();
  }

  /** True while its held rows are in quarantine. */
  boolean isQuarantined(UUID id) {
    return find(id).map(Arrival::quarantined).orElse(false);
  }

  boolean exists(UUID id) {
    return jdbc.sql("select exists (select 1 from intake.arrival where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  Optional<Arrival> find(UUID id) {
    return jdbc.sql(SELECT + " where id = ?").param(id).query(ArrivalStore::read).optional();
  }

  /** The arrival that brought a submission. */
  Optional<Arrival> find(SubmissionId submission) {
    return jdbc.sql(SELECT + " where submission = ? and outcome = 'LOADED'")
        .param(submission.number())
        .query(ArrivalStore::read)
        .optional();
  }

  /** Newest first. */
  List<Arrival> list(int most) {
    return jdbc.sql(SELECT + " order by arrived_at desc, file_name limit ?")
        .param(most)
        .query(ArrivalStore::read)
        .list();
  }

  /** How many findings each arrival has. */
  Map<UUID, Long> findingCounts() {
    var counts = new HashMap<UUID, Long>();
    jdbc.sql("select arrival, sum(number)::bigint from intake.finding group by arrival")
        .query(row -> {
          counts.put(row.getObject(1, UUID.class), row.getLong(2));
        });
    return counts;
  }

  /** Kinds that stop the file first, then those that hold rows, then notes. */
  List<KindOfFinding> findings(Arrival arrival) {
    var kept = new ArrayList<KindOfFinding>();
    jdbc.sql(
            """
            select kind, effect, number from intake.finding where arrival = ?
            order by case effect when 'STOPS_FILE' then 0 when 'HOLDS_ROW' then 1 else 2 end, kind\
            """)
        .param(arrival.id())
        .query(row -> {
          kept.add(
              new KindOfFinding(
                  row.getString(1),
                  Effect.valueOf(row.getString(2)),
                  row.getLong(3),
                  examples(arrival, row.getString(1))));
        });
    return kept;
  }

  private List<Example> examples(Arrival arrival, String kind) {
    return jdbc.sql(
            """
            select line, field, field_name, message from intake.example
            where arrival = ? and kind = ? order by place\
            """)
        .params(arrival.id(), kind)
        .query((row, _) ->
            new Example(
                new Place(arrival.fileName(), row.getInt(1), row.getInt(2), row.getString(3)),
                row.getString(4)))
        .list();
  }

  private static Arrival read(ResultSet row, int number) throws SQLException {
    return new Arrival(
        row.getObject("id", UUID.class),
        row.getObject("import", UUID.class),
        row.getString("file_name"),
        row.getString("record_type"),
        row.getString("place"),
        row.getObject("school_year", Integer.class),
        row.getString("digest"),
        row.getObject("submission", Long.class),
        Arrival.Outcome.valueOf(row.getString("outcome")),
        new FileReport.Counts(
            row.getLong("rows_read"), row.getLong("accepted"), row.getLong("held")),
        row.getBoolean("quarantined"),
        row.getTimestamp("arrived_at").toInstant(),
        row.getString("arrived_by"));
  }
}
