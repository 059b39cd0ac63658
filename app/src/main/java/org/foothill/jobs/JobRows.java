package org.foothill.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothill.jobs.Jobs.JobId;
import org.foothill.jobs.Jobs.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of jobs. Every change says from which state it starts, so two processes never both win.
 */
@Component
class JobRows {
  private final JdbcClient rows;
  private final Clock clock;

  JobRows(JdbcClient rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** A job that a process has taken. */
  record Taken(JobId id, String kind, String arguments) {}

  /** How far a running job is. */
  record Position(String step, long done, long total) {}

  JobId queue(Wish wish) {
    return insert(wish, null);
  }

  JobId run(Wish wish, Owner owner) {
    return insert(wish, owner);
  }

  private JobId insert(Wish wish, @Nullable Owner owner) {
    var id = UUID.randomUUID();
    rows.sql(
            """
            insert into jobs.job
              (id, kind, title, arguments, started_by, state, owner, heartbeat, attempts, created_at)
            values (:id, :kind, :title, :arguments, :by, :state, :owner::text,
              case when :owner::text is null then null else now() end,
              case when :owner::text is null then 0 else 1 end, :now)
            """)
        .param("id", id)
        .param("kind", wish.kind())
        .param("title", wish.title())
        .param("arguments", wish.arguments())
        .param("by", wish.startedBy())
        .param("state", owner == null ? "QUEUED" : "RUNNING")
        .param("owner", owner == null ? null : owner.text())
        .param("now", now())
        .update();
    return new JobId(id);
  }

  /** Work that was done elsewhere and ended well. */
  void keep(Wish wish, Instant began, String outcome) {
    rows.sql(
            """
            insert into jobs.job
              (id, kind, title, arguments, started_by, state, outcome, attempts, created_at, ended_at)
            values (:id, :kind, :title, :arguments, :by, 'DONE', :outcome, 1, :began, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("kind", wish.kind())
        .param("title", wish.title())
        .param("arguments", wish.arguments())
        .param("by", wish.startedBy())
        .param("outcome", outcome)
        .param("began", began.atOffset(ZoneOffset.UTC))
        .param("now", now())
        .update();
  }

  /** Takes the oldest waiting job. */
  Optional<Taken> take(Owner owner) {
    return rows.sql(
            """
            update jobs.job set state = 'RUNNING', owner = :owner, heartbeat = now(),
              attempts = attempts + 1, step = '', done = 0, total = 0
            where id = (select id from jobs.job where state = 'QUEUED'
              order by created_at for update skip locked limit 1)
            returning id, kind, arguments
            """)
        .param("owner", owner.text())
        .query((row, number) ->
            new Taken(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("arguments")))
        .optional();
  }

  void move(JobId id, Position position) {
    rows.sql(
            """
            update jobs.job set step = :step, done = :done, total = :total, heartbeat = now()
            where id = :id and state = 'RUNNING'
            """)
        .param("step", position.step())
        .param("done", position.done())
        .param("total", position.total())
        .param("id", id.value())
        .update();
  }

  void log(JobId id, String text) {
    rows.sql("insert into jobs.line (job, text) values (:id, :text)")
        .param("id", id.value())
        .param("text", text)
        .update();
  }

  void end(JobId id, JobView.State state, String outcome) {
    rows.sql(
            """
            update jobs.job set state = :state, outcome = :outcome, owner = null, ended_at = :now
            where id = :id and state = 'RUNNING'
            """)
        .param("state", state.name())
        .param("outcome", outcome)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  /** Back into the queue: its process stops or is gone. */
  void requeue(JobId id) {
    rows.sql(
            "update jobs.job set state = 'QUEUED', owner = null where id = :id and state = 'RUNNING'")
        .param("id", id.value())
        .update();
  }

  /** A waiting job ends at once; a running one is asked to. */
  void cancel(JobId id) {
    rows.sql(
            """
            update jobs.job set cancel_wanted = true,
              state = case state when 'QUEUED' then 'CANCELLED' else state end,
              ended_at = case state when 'QUEUED' then :now else ended_at end
            where id = :id and state in ('QUEUED', 'RUNNING')
            """)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  boolean cancelWanted(JobId id) {
    return rows.sql("select cancel_wanted from jobs.job where id = :id")
        .param("id", id.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Running jobs, whoever runs them, with the time since they were last seen alive. */
  List<Running> running() {
    return rows.sql(
            """
            select id, owner, attempts, extract(epoch from now() - heartbeat) as silent
            from jobs.job where state = 'RUNNING'
            """)
        .query((row, number) ->
            new Running(
                new JobId(row.getObject("id", UUID.class)),
                Owner.parse(row.getString("owner")),
                row.getInt("attempts"),
                row.getDouble("silent")))
        .list();
  }

  /** A running job as another process sees it. */
  record Running(JobId id, Owner owner, int attempts, double silentSeconds) {}

  Optional<JobView> find(JobId id) {
    return rows.sql("select * from jobs.job where id = :id")
        .param("id", id.value())
        .query((row, number) -> view(row, lines(id)))
        .optional();
  }

  List<JobView> list(int most) {
    return rows.sql("select * from jobs.job order by created_at desc, id limit :most")
        .param("most", most)
        .query((row, number) -> view(row, List.of()))
        .list();
  }

  private List<String> lines(JobId id) {
    return rows.sql("select text from jobs.line where job = :id order by number")
        .param("id", id.value())
        .query((row, number) -> row.getString("text"))
        .list();
  }

  private static JobView view(ResultSet row, List<String> log) throws SQLException {
    return new JobView(
        new JobId(row.getObject("id", UUID.class)),
        row.getString("kind"),
        row.getString("title"),
        row.getString("started_by"),
        JobView.State.valueOf(row.getString("state")),
        row.getString("step"),
        row.getLong("done"),
        row.getLong("total"),
        row.getString("outcome"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("ended_at", OffsetDateTime.class)),
        log);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
