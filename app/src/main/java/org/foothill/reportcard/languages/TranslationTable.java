package org.foothill.reportcard.languages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.core.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of translations and of released languages: rows are only added, the newest counts. */
@Component
final class TranslationTable {
  private final JdbcClient jdbc;

  TranslationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A translated text with the English text that it was made from. */
  record Row(String key, String english, String text) {}

  /** The newest translation of each text. */
  Map<String, Row> newest(Language language) {
    return jdbc
        .sql(
            """
            select distinct on (key) key, english, text
            from reportcard.translation
            where language = :language
            order by key, number desc
            """)
        .param("language", language.tag())
        .query((row, _) ->
            new Row(row.getString("key"), row.getString("english"), row.getString("text")))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::key, row -> row));
  }

  void add(Language language, List<Row> rows, String by) {
    for (var row : rows) {
      jdbc.sql(
              """
              insert into reportcard.translation (language, key, english, text, translated_by)
              values (:language, :key, :english, :text, :by)
              """)
          .param("language", language.tag())
          .param("key", row.key())
          .param("english", row.english())
          .param("text", row.text())
          .param("by", by)
          .update();
    }
  }

  Optional<LanguageState.Release> release(Language language) {
    return jdbc.sql(
            """
            select released_by, released_at from reportcard.language_release
            where language = :language order by number desc limit 1
            """)
        .param("language", language.tag())
        .query(TranslationTable::release)
        .optional();
  }

  private static LanguageState.Release release(ResultSet row, int number) throws SQLException {
    return new LanguageState.Release(
        row.getString("released_by"),
        row.getTimestamp("released_at").toInstant().toString().substring(0, 10));
  }

  void release(Language language, String by) {
    jdbc.sql(
            """
            insert into reportcard.language_release (language, released_by)
            values (:language, :by)
            """)
        .param("language", language.tag())
        .param("by", by)
        .update();
  }
}
