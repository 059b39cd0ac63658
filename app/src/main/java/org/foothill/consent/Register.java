package org.foothill.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of agreements. */
@Repository
class Register {
  private final JdbcClient sql;
  private final Clock clock;

  Register(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Oldest first. */
  List<Agreement> list() {
    return sql.sql(
            """
            select a.code, a.parties, a.purpose, a.document, a.from_day, a.until_day,
              array(select d.district from consent.agreement_district d where d.agreement = a.code) as districts,
              array(select k.kind from consent.agreement_kind k where k.agreement = a.code) as kinds
            from consent.agreement a order by a.from_day, a.code
            """)
        .query(Register::agreement)
        .list();
  }

  /** False when the code is taken. */
  boolean add(Agreement agreement, String recordedBy) {
    int added =
        sql.sql(
                """
                insert into consent.agreement
                  (code, parties, purpose, document, from_day, until_day, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                """)
            .param(agreement.id().code())
            .param(agreement.parties())
            .param(agreement.purpose())
            .param(agreement.document())
            .param(agreement.from())
            .param(agreement.until())
            .param(recordedBy)
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (added == 0) {
      return false;
    }
    for (var district : agreement.districts()) {
      sql.sql("insert into consent.agreement_district (agreement, district) values (?, ?)")
          .params(agreement.id().code(), district.cds())
          .update();
    }
    for (var kind : agreement.kinds()) {
      sql.sql("insert into consent.agreement_kind (agreement, kind) values (?, ?)")
          .params(agreement.id().code(), kind)
          .update();
    }
    return true;
  }

  private static Agreement agreement(ResultSet row, int index) throws SQLException {
    return new Agreement(
        new AgreementId(row.getString("code")),
        row.getString("parties"),
        row.getString("purpose"),
        row.getString("document"),
        Arrays.stream(texts(row, "districts"))
            .map(PlaceId::new)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(List.of(texts(row, "kinds"))),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class));
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
