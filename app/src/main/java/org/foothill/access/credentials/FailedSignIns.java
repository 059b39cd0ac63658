package org.foothill.access.credentials;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.foothill.access.requests.AccessSettings;
import org.foothill.core.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong passwords by a digest of the name typed, whether an account of that name exists or
 * not, so that locking tells nobody which names exist.
 */
@Repository
public class FailedSignIns {
  private final JdbcClient sql;
  private final AccessSettings settings;
  private final Clock clock;

  FailedSignIns(JdbcClient sql, AccessSettings settings, Clock clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  public Optional<Instant> lockedUntil(String typedName) {
    return sql.sql(
            "select locked_until from access.failed_sign_in where who = ? and locked_until > ?")
        .params(digest(typedName), at(clock.instant()))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** One more; true when this one locked the name. Failures a lock time apart do not add up. */
  public boolean add(String typedName) {
    var now = clock.instant();
    clean();
    int failures =
        sql.sql(
                """
                insert into access.failed_sign_in as f (who, failures, last_at) values (:who, 1, :now)
                on conflict (who) do update set
                  failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end,
                  last_at = :now, locked_until = null
                returning failures
                """)
            .param("who", digest(typedName))
            .param("now", at(now))
            .param("forgotten", at(now.minus(settings.lockTime())))
            .query(Integer.class)
            .single();
    if (failures < settings.failuresBeforeLock()) {
      return false;
    }
    sql.sql("update access.failed_sign_in set locked_until = ?, failures = 0 where who = ?")
        .params(at(now.plus(settings.lockTime())), digest(typedName))
        .update();
    return true;
  }

  public void forget(String typedName) {
    sql.sql("delete from access.failed_sign_in where who = ?").param(digest(typedName)).update();
  }

  /** Takes out rows that can no longer matter: names somebody once tried. */
  private void clean() {
    sql.sql(
            """
            delete from access.failed_sign_in
            where last_at < ? and (locked_until is null or locked_until < ?)
            """)
        .params(at(clock.instant().minus(settings.lockTime())), at(clock.instant()))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static byte[] digest(String typedName) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    return Sha256.begin().digest(name.getBytes(StandardCharsets.UTF_8));
  }
}
