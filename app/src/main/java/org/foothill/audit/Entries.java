package org.foothill.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail. */
@Repository
class Entries {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};
  private final JdbcClient sql;

  Entries(JdbcClient sql) {
    this.sql = sql;
  }

  /** Newest first, numbers below {@code before}. */
  List<Entry> list(Wanted wanted, long before, int most) {
    var text =
        new StringBuilder(
            "select number, at, actor, action, subject, detail, hash from audit.entry where number < ?");
    var values = new ArrayList<Object>(List.of(before));
    and(text, values, " and actor = ?", wanted.actor());
    and(text, values, " and starts_with(action, ?)", wanted.action());
    and(text, values, " and subject = ?", wanted.subject());
    text.append(" order by number desc limit ?");
    values.add(most);
    return sql.sql(text.toString()).params(values).query(Entries::entry).list();
  }

  private static void and(StringBuilder text, List<Object> values, String condition, String value) {
    if (!value.isEmpty()) {
      text.append(condition);
      values.add(value);
    }
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        JSON.readValue(row.getString("detail"), DETAIL),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }

  /** Which entries; an empty text asks for all. {@code action} may be the beginning of one. */
  record Wanted(String actor, String action, String subject) {
    static final Wanted ALL = new Wanted("", "", "");
  }

  /** A line of the trail. */
  record Entry(
      long number,
      OffsetDateTime at,
      String actor,
      String action,
      String subject,
      Map<String, String> detail,
      String hash) {
    /** Details as {@code key: value}, in the order of keys. */
    String detailAsText() {
      return String.join(
          ", ",
          detail.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(each -> each.getKey() + ": " + each.getValue())
              .toList());
    }
  }
}
