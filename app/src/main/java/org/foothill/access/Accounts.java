package org.foothill.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.credentials.Secrets;
import org.foothill.core.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of accounts and of the roles they hold. */
@Repository
class Accounts {
  private static final String COLUMNS =
      """
      select name, display_name, language, must_change_password, disabled_at is not null as disabled,
             greatest(sessions_valid_from, 'epoch') as sessions_valid_from
      from access.account
      """;

  private final JdbcClient sql;
  private final Clock clock;

  Accounts(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<Account> find(AccountName name) {
    return sql.sql(COLUMNS + " where name = ?")
        .param(name.text())
        .query(Accounts::account)
        .optional();
  }

  /** By name. */
  List<Account> list() {
    return sql.sql(COLUMNS + " order by name").query(Accounts::account).list();
  }

  int count() {
    return sql.sql("select count(*) from access.account").query(Integer.class).single();
  }

  /** Absent for an unknown or disabled account and for one that has passkeys only. */
  Optional<String> passwordHash(AccountName name) {
    return sql.sql(
            """
            select password_hash from access.account
            where name = ? and disabled_at is null and password_hash is not null
            """)
        .param(name.text())
        .query(String.class)
        .optional();
  }

  /** False when the name is taken. */
  boolean add(NewAccount added, String createdBy) {
    return sql.sql(
                """
                insert into access.account
                  (name, display_name, language, password_hash, must_change_password, passkey_handle, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (name) do nothing
                """)
            .param(added.name().text())
            .param(added.displayName())
            .param(added.language().tag())
            .param(added.passwordHash())
            .param(added.mustChangePassword())
            .param(Secrets.bytes(64))
            .param(createdBy)
            .param(now())
            .update()
        == 1;
  }

  /** Every session of the account ends; the caller begins a new one where that is wanted. */
  void changePassword(AccountName name, String hash, boolean mustChange) {
    sql.sql(
            """
            update access.account
            set password_hash = ?, must_change_password = ?, sessions_valid_from = ? where name = ?
            """)
        .params(hash, mustChange, now(), name.text())
        .update();
  }

  void changeLanguage(AccountName name, Language language) {
    sql.sql("update access.account set language = ? where name = ?")
        .params(language.tag(), name.text())
        .update();
  }

  void disable(AccountName name) {
    sql.sql(
            """
            update access.account set disabled_at = ?, sessions_valid_from = ?
            where name = ? and disabled_at is null
            """)
        .params(now(), now(), name.text())
        .update();
  }

  void enable(AccountName name) {
    sql.sql("update access.account set disabled_at = null where name = ?")
        .param(name.text())
        .update();
  }

  /** Oldest first; of any time. */
  List<HeldRole> roles(AccountName name) {
    return rolesOf(name.text(), false);
  }

  /** The same, but none for an account that is disabled or unknown. */
  List<HeldRole> rolesInUse(String name) {
    return rolesOf(name, true);
  }

  private List<HeldRole> rolesOf(String name, boolean onlyEnabled) {
    return sql.sql(
            """
            select r.id, r.role, r.scope_kind, r.scope_code, r.from_day, r.until_day
            from access.held_role r join access.account a on a.name = r.account
            where r.account = :name and (not :onlyEnabled or a.disabled_at is null)
            order by r.from_day, r.id
            """)
        .param("name", name)
        .param("onlyEnabled", onlyEnabled)
        .query(Accounts::heldRole)
        .list();
  }

  void grant(AccountName name, HeldRole role, String grantedBy) {
    sql.sql(
            """
            insert into access.held_role
              (id, account, role, scope_kind, scope_code, from_day, until_day, granted_by, granted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(role.id())
        .param(name.text())
        .param(role.role().name())
        .param(role.scope().kind().word())
        .param(role.scope().code())
        .param(role.from())
        .param(role.until())
        .param(grantedBy)
        .param(now())
        .update();
  }

  /** A role that has not begun is taken out; one in force ends with the day before. */
  boolean end(AccountName name, UUID role, LocalDate lastDay) {
    int removed =
        sql.sql("delete from access.held_role where id = ? and account = ? and from_day > ?")
            .params(role, name.text(), lastDay)
            .update();
    int ended =
        sql.sql(
                """
                update access.held_role set until_day = ?
                where id = ? and account = ? and (until_day is null or until_day > ?)
                """)
            .params(lastDay, role, name.text(), lastDay)
            .update();
    return removed + ended > 0;
  }

  /** Administrators of everything, today, other than the one named. Locks the rows it counts. */
  int otherAdministrators(AccountName name, LocalDate today) {
    return sql.sql(
            """
            select a.name from access.account a
            where a.name <> ? and a.disabled_at is null and exists (
              select from access.held_role r
              where r.account = a.name and r.role = 'ADMINISTRATOR' and r.scope_kind = 'everywhere'
                and r.from_day <= ? and (r.until_day is null or r.until_day >= ?))
            for update of a
            """)
        .params(name.text(), today, today)
        .query(String.class)
        .list()
        .size();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Account account(ResultSet row, int index) throws SQLException {
    return new Account(
        new AccountName(row.getString("name")),
        row.getString("display_name"),
        Language.parse(row.getString("language")).orElse(Language.ENGLISH),
        row.getBoolean("must_change_password"),
        row.getBoolean("disabled"),
        instant(row, "sessions_valid_from"));
  }

  private static HeldRole heldRole(ResultSet row, int index) throws SQLException {
    var kind = Scope.Kind.parse(row.getString("scope_kind")).orElseThrow();
    return new HeldRole(
        row.getObject("id", UUID.class),
        Role.valueOf(row.getString("role")),
        new Scope(kind, row.getString("scope_code")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** An account to be. */
  record NewAccount(
      AccountName name,
      String displayName,
      Language language,
      @Nullable String passwordHash,
      boolean mustChangePassword) {}
}
