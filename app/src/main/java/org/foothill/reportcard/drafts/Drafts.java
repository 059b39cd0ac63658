package org.foothill.reportcard.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of drafts. */
@Repository
public class Drafts {
  private final JdbcClient sql;

  Drafts(JdbcClient sql) {
    this.sql = sql;
  }

  /** The draft that is open; the newest year when there are several. */
  public Optional<Draft.Open> open() {
    return sql.sql("select * from reportcard.draft where edition = '' order by ending desc limit 1")
        .query((row, _) -> whole(row))
        .optional();
  }

  public Optional<Draft.Open> open(long number) {
    return find(number).filter(Draft.Open.class::isInstance).map(Draft.Open.class::cast);
  }

  public Optional<Draft> find(long number) {
    return sql.sql("select * from reportcard.draft where number = ?")
        .param(number)
        .query(this::draft)
        .optional();
  }

  /** Measures that an edition does without; none for one that no draft led to. */
  public Optional<Draft.Open> of(String edition) {
    return sql.sql("select number, ending, begun_by from reportcard.draft where edition = ?")
        .param(edition)
        .query((row, _) -> whole(row))
        .optional();
  }

  private Draft draft(ResultSet row, int index) throws SQLException {
    var edition = row.getString("edition");
    return edition.isEmpty()
        ? whole(row)
        : new Draft.Published(row.getLong("number"), new SchoolYear(row.getInt("ending")), edition);
  }

  private Draft.Open whole(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    return new Draft.Open(
        number,
        new SchoolYear(row.getInt("ending")),
        row.getString("begun_by"),
        choices(number),
        notice(number));
  }

  private SortedMap<IndicatorId, Draft.Choice> choices(long number) {
    var choices = new TreeMap<IndicatorId, Draft.Choice>();
    sql.sql("select indicator, left_out, reason from reportcard.draft_choice where draft = ?")
        .param(number)
        .query((row, _) ->
            choices.put(
                new IndicatorId(row.getString("indicator")),
                new Draft.Choice(row.getBoolean("left_out"), row.getString("reason"))))
        .list();
    return choices;
  }

  private Optional<Draft.Notice> notice(long number) {
    return sql.sql("select * from reportcard.draft_notice where draft = ?")
        .param(number)
        .query((row, _) ->
            new Draft.Notice(
                List.of((String[]) row.getArray("paths").getArray()),
                new Words(row.getString("what_en"), row.getString("what_es")),
                new Words(row.getString("reason_en"), row.getString("reason_es")),
                row.getObject("noted_on", LocalDate.class),
                row.getString("noted_by")))
        .optional();
  }

  /** The open draft of the year, which is made when there is none. */
  Draft.Open begin(SchoolYear year, String by) {
    sql.sql(
            """
            insert into reportcard.draft (ending, begun_by) values (?, ?)
            on conflict (ending) where edition = '' do nothing
            """)
        .params(year.ending(), by)
        .update();
    long number =
        sql.sql("select number from reportcard.draft where ending = ? and edition = ''")
            .param(year.ending())
            .query(Long.class)
            .single();
    return open(number).orElseThrow();
  }

  void choose(long draft, IndicatorId indicator, Draft.Choice choice, String by) {
    sql.sql(
            """
            insert into reportcard.draft_choice (draft, indicator, left_out, reason, chosen_by)
            values (:draft, :indicator, :out, :reason, :by)
            on conflict (draft, indicator) do update
            set left_out = :out, reason = :reason, chosen_by = :by, chosen_at = now()
            """)
        .param("draft", draft)
        .param("indicator", indicator.code())
        .param("out", choice.leftOut())
        .param("reason", choice.reason())
        .param("by", by)
        .update();
  }

  void unchoose(long draft, IndicatorId indicator) {
    sql.sql("delete from reportcard.draft_choice where draft = ? and indicator = ?")
        .params(draft, indicator.code())
        .update();
  }

  void note(long draft, Draft.Notice notice) {
    sql.sql(
            """
            insert into reportcard.draft_notice
              (draft, paths, what_en, what_es, reason_en, reason_es, noted_by, noted_on)
            values (:draft, :paths, :what, :que, :reason, :razon, :by, :day)
            on conflict (draft) do update
            set paths = :paths, what_en = :what, what_es = :que, reason_en = :reason,
              reason_es = :razon, noted_by = :by, noted_on = :day
            """)
        .param("draft", draft)
        .param("paths", notice.paths().toArray(String[]::new))
        .param("what", notice.what().english())
        .param("que", notice.what().spanish())
        .param("reason", notice.reason().english())
        .param("razon", notice.reason().spanish())
        .param("by", notice.by())
        .param("day", notice.on())
        .update();
  }

  void sign(long draft, SignOff signOff) {
    sql.sql(
            """
            insert into reportcard.sign_off (draft, post, content, account, name)
            values (:draft, :post, :content, :account, :name)
            on conflict (draft, post) do update
            set content = :content, account = :account, name = :name, signed_at = now()
            """)
        .param("draft", draft)
        .param("post", signOff.post())
        .param("content", signOff.content())
        .param("account", signOff.account())
        .param("name", signOff.name())
        .update();
  }

  List<SignOff> signOffs(long draft) {
    return sql.sql("select * from reportcard.sign_off where draft = ? order by signed_at, post")
        .param(draft)
        .query((row, _) ->
            new SignOff(
                row.getString("post"),
                row.getString("content"),
                row.getString("account"),
                row.getString("name")))
        .list();
  }

  /** What a look at all pages found. */
  record Looked(String content, List<String> problems) {
    Looked {
      problems = List.copyOf(problems);
    }
  }

  Optional<Looked> looked(long draft) {
    return sql.sql("select content, problems from reportcard.draft_check where draft = ?")
        .param(draft)
        .query((row, _) ->
            new Looked(
                row.getString("content"), List.of((String[]) row.getArray("problems").getArray())))
        .optional();
  }

  void looked(long draft, Looked looked) {
    sql.sql(
            """
            insert into reportcard.draft_check (draft, content, problems)
            values (:draft, :content, :problems)
            on conflict (draft) do update
            set content = :content, problems = :problems, looked_at = now()
            """)
        .param("draft", draft)
        .param("content", looked.content())
        .param("problems", looked.problems().toArray(String[]::new))
        .update();
  }

  /** The draft became an edition; its notice becomes a public correction. */
  public void publish(Draft.Open draft, String edition) {
    var published = draft.publish(edition);
    sql.sql("update reportcard.draft set edition = ? where number = ?")
        .params(published.edition(), published.number())
        .update();
    draft
        .notice()
        .ifPresent(notice ->
            sql.sql(
                    """
                    insert into reportcard.correction
                      (edition, paths, on_day, what_en, what_es, reason_en, reason_es, noted_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                .params(
                    edition,
                    notice.paths().toArray(String[]::new),
                    notice.on(),
                    notice.what().english(),
                    notice.what().spanish(),
                    notice.reason().english(),
                    notice.reason().spanish(),
                    notice.by())
                .update());
  }
}
