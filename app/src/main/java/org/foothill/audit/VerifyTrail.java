package org.foothill.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks the whole chain and looks for the first fault. */
@Component
class VerifyTrail {
  private final JdbcClient sql;

  VerifyTrail(JdbcClient sql) {
    this.sql = sql;
  }

  Outcome verify() {
    return sql.sql("select number, fault from audit.verify()")
        .query((row, index) ->
            (Outcome) new Outcome.Broken(row.getLong("number"), fault(row.getString("fault"))))
        .optional()
        .orElseGet(this::whole);
  }

  private Outcome whole() {
    return sql.sql("select number, encode(hash, 'hex') as hash from audit.head")
        .query((row, index) -> new Outcome.Whole(row.getLong("number"), row.getString("hash")))
        .single();
  }

  private static Fault fault(String code) {
    return switch (code) {
      case "rows-missing" -> Fault.ROWS_MISSING;
      case "chain-broken" -> Fault.CHAIN_BROKEN;
      case "row-changed" -> Fault.ROW_CHANGED;
      case "end-missing" -> Fault.END_MISSING;
      default -> throw new IllegalStateException("audit.verify() says (%s).".formatted(code));
    };
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    /**
     * @param hash of the last entry; written down elsewhere, it proves later that nothing before it
     *     was rewritten
     */
    record Whole(long entries, String hash) implements Outcome {}

    /**
     * @param number the entry at which the fault shows
     */
    record Broken(long number, Fault fault) implements Outcome {}
  }

  /** What can be wrong. */
  enum Fault {
    ROWS_MISSING("audit.fault.rows-missing"),
    CHAIN_BROKEN("audit.fault.chain-broken"),
    ROW_CHANGED("audit.fault.row-changed"),
    END_MISSING("audit.fault.end-missing");

    private final String messageKey;

    Fault(String messageKey) {
      this.messageKey = messageKey;
    }

    String messageKey() {
      return messageKey;
    }
  }
}
