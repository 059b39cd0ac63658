package org.foothill.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes entries just before the caller's transaction commits: together with what was done or not
 * at all, and without making others wait for the end of the chain any longer than that.
 */
@Component
class DatabaseTrail implements AuditTrail, TrailEnd {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final JdbcClient sql;

  DatabaseTrail(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void record(String actor, String action, String subject, Map<String, String> detail) {
    var entry = List.of(actor, action, subject, JSON.writeValueAsString(new TreeMap<>(detail)));
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      write(entry);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            write(entry);
          }
        });
  }

  @Override
  public long number() {
    return sql.sql("select number from audit.head").query(Long.class).single();
  }

  private void write(List<String> entry) {
    sql.sql("insert into audit.entry (actor, action, subject, detail) values (?, ?, ?, ?::jsonb)")
        .params(entry)
        .update();
  }
}
