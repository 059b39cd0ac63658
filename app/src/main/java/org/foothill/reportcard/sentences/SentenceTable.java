package org.foothill.reportcard.sentences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothill.core.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code reportcard.sentence}: approvals are only added, the newest counts. */
@Component
final class SentenceTable {
  private final JdbcClient jdbc;

  SentenceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest approval of every sentence about these subjects. */
  List<Approval> newest(Language language, Set<String> subjects) {
    return jdbc
        .sql(
            """
            select distinct on (subject, kind) *
            from reportcard.sentence
            where language = :language and subject in (:subjects)
            order by subject, kind, number desc
            """)
        .param("language", language.tag())
        .param("subjects", subjects)
        .query(SentenceTable::approval)
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  void add(Draft draft, String text, String by) {
    jdbc.sql(
            """
            insert into reportcard.sentence
              (subject, kind, language, slots, draft, text, approved_by)
            values (:subject, :kind, :language, :slots, :draft, :text, :by)
            """)
        .param("subject", draft.id().subject())
        .param("kind", draft.id().kind().word())
        .param("language", draft.language().tag())
        .param("slots", draft.slots())
        .param("draft", draft.text())
        .param("text", text)
        .param("by", by)
        .update();
  }

  /** Empty for a kind or a language that this version of the program does not have. */
  private static Optional<Approval> approval(ResultSet row, int number) throws SQLException {
    var language = Language.parse(row.getString("language"));
    var slots = row.getString("slots");
    var text = row.getString("text");
    var by = row.getString("approved_by");
    var at = row.getObject("approved_at", Timestamp.class).toInstant();
    return SentenceId.parse(row.getString("subject") + "." + row.getString("kind"))
        .flatMap(id -> language.map(tongue -> new Approval(id, tongue, slots, text, by, at)));
  }
}
