package org.foothill.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FoothillTest
class DatabaseTest {
  @Autowired private JdbcClient rows;
  @Autowired private Analytics analytics;
  @Autowired private DataDirectory directory;

  @Test
  void theApplicationOwnsNoTable() {
    assertThat(rows.sql("select current_user").query(String.class).single())
        .isEqualTo("foothill_app");
    var owned =
        rows.sql("select count(*) from pg_class where relowner = current_user::regrole")
            .query(Integer.class)
            .single();
    assertThat(owned).isZero();
  }

  @Test
  void aQuestionMayHaveTwoHundredAndFiftySixGroupingSets() {
    var columns = "a, b, c, d, e, f, g, h";
    var groups =
        analytics.ask(duck -> {
          try (var statement = duck.createStatement();
              var answer =
                  statement.executeQuery(
                      "select count(*) from (select %s from (select 1 a, 1 b, 1 c, 1 d, 1 e, 1 f, 1 g, 1 h) group by cube (%s))"
                          .formatted(columns, columns))) {
            answer.next();
            return answer.getInt(1);
          }
        });
    assertThat(groups).isEqualTo(256);
  }

  @Test
  void everyQuestionFindsAnEmptyDatabase() {
    analytics.ask(duck -> run(duck, "create table left_over as select 1 as a"));
    assertThat(analytics.<Integer>ask(duck -> count(duck, "information_schema.tables"))).isZero();
    assertThatThrownBy(() -> analytics.ask(duck -> count(duck, "left_over")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DuckDB refused");
    assertThat(analytics.<Integer>ask(duck -> count(duck, "range(3)"))).isEqualTo(3);
  }

  @Test
  void whatAQuestionLocksIsOpenForTheNext() {
    for (int i = 0; i < 4; i++) {
      analytics.ask(duck -> run(duck, "set preserve_insertion_order = false"));
      analytics.ask(duck -> run(duck, "set enable_external_access = false"));
    }
    for (int i = 0; i < 4; i++) {
      assertThat(
              analytics.<Integer>ask(duck ->
                  count(
                      duck,
                      "(select 1 where current_setting('enable_external_access') and current_setting('preserve_insertion_order'))")))
          .isEqualTo(1);
    }
  }

  private static boolean run(Connection duck, String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      return statement.execute(sql);
    }
  }

  private static int count(Connection duck, String rows) throws SQLException {
    try (var statement = duck.createStatement();
        var answer = statement.executeQuery("select count(*) from " + rows)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  @Test
  void theDataDirectoryIsClosedToOthers() throws Exception {
    assertThat(java.nio.file.Files.getPosixFilePermissions(directory.root()))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE", "OWNER_EXECUTE");
  }
}
