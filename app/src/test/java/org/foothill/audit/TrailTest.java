package org.foothill.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.foothill.cli.Shell;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@FoothillTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrailTest {
  @Autowired AuditTrail trail;
  @Autowired VerifyTrail verify;
  @Autowired Entries entries;
  @Autowired JdbcClient sql;
  @Autowired TransactionOperations transaction;
  @Autowired Environment environment;
  @Autowired Shell shell;

  @Test
  @Order(1)
  void anEntryIsWrittenTogetherWithWhatWasDoneOrNotAtAll() {
    transaction.executeWithoutResult(
        status -> trail.record("ada", "plan.change", "S-1", Map.of("to", "late")));
    transaction.executeWithoutResult(status -> {
      trail.record("ada", "plan.change", "S-2", Map.of());
      status.setRollbackOnly();
    });
    assertThat(entries.list(Entries.Wanted.ALL, Long.MAX_VALUE, 10))
        .extracting(Entries.Entry::subject)
        .containsExactly("S-1");
  }

  @Test
  @Order(2)
  void theApplicationCanNeitherChangeNorRemove() {
    trail.record("ada", "plan.change", "S-3", Map.of());
    for (var statement :
        new String[] {
          "update audit.entry set actor = 'somebody else'",
          "delete from audit.entry",
          "truncate audit.entry",
          "update audit.head set number = 0",
          "alter table audit.entry disable trigger all"
        }) {
      assertThatThrownBy(() -> sql.sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  @Order(3)
  void theApplicationCannotForgeTheDateOrTheChain() {
    sql.sql(
            """
            insert into audit.entry (number, at, actor, action, subject, previous, hash)
            values (900, '2001-01-01', 'x', 'a.b', 'c', 'forged', 'forged')
            """)
        .update();
    var forged = entries.list(Entries.Wanted.ALL, Long.MAX_VALUE, 1).getFirst();
    assertThat(forged.number()).isLessThan(900);
    assertThat(forged.at().getYear()).isGreaterThan(2001);
    assertThat(verify.verify()).isInstanceOf(VerifyTrail.Outcome.Whole.class);
  }

  @Test
  @Order(4)
  void manyWritersAtOnceKeepOneChain() throws InterruptedException {
    var done = new CountDownLatch(40);
    try (var workers = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 40; i++) {
        workers.execute(() -> {
          transaction.executeWithoutResult(
              status -> trail.record("ada", "plan.change", "S-4", Map.of()));
          done.countDown();
        });
      }
      done.await();
    }
    assertThat(entries.list(new Entries.Wanted("", "", "S-4"), Long.MAX_VALUE, 100)).hasSize(40);
    assertThat(verify.verify()).isInstanceOf(VerifyTrail.Outcome.Whole.class);
  }

  @Test
  @Order(5)
  void theCommandsSayTheSame() {
    var runs = new CommandLineRuns(shell);
    assertThat(runs.run("audit", "verify").exitCode()).isZero();
    assertThat(runs.run("audit", "list", "--action", "plan.", "--most", "2").out().lines())
        .hasSize(2);
  }

  @Test
  @Order(6)
  void whatTheOwnerOfTheDatabaseTakesOutIsMissed() throws SQLException {
    asOwner("delete from audit.entry where number = 3");
    assertThat(verify.verify())
        .isEqualTo(new VerifyTrail.Outcome.Broken(4, VerifyTrail.Fault.ROWS_MISSING));
    assertThat(new CommandLineRuns(shell).run("audit", "verify").exitCode()).isEqualTo(1);
  }

  @Test
  @Order(7)
  void aChangedRowIsNamed() throws SQLException {
    asOwner("update audit.entry set actor = 'somebody else' where number = 2");
    assertThat(verify.verify())
        .isEqualTo(new VerifyTrail.Outcome.Broken(2, VerifyTrail.Fault.ROW_CHANGED));
  }

  @Test
  @Order(8)
  void aCutOffEndIsMissed() throws SQLException {
    asOwner("delete from audit.entry where number > 1");
    assertThat(verify.verify())
        .isInstanceOfSatisfying(
            VerifyTrail.Outcome.Broken.class,
            broken -> assertThat(broken.fault()).isEqualTo(VerifyTrail.Fault.END_MISSING));
  }

  /** Whoever owns the tables can switch the triggers off; the chain is for them. */
  private void asOwner(String change) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("foothill.database.owner.username"),
                environment.getRequiredProperty("foothill.database.owner.password"));
        var statement = connection.createStatement()) {
      statement.execute("alter table audit.entry disable trigger refuse_change");
      statement.execute(change);
      statement.execute("alter table audit.entry enable trigger refuse_change");
    }
  }
}
