package org.foothill.access.credentials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothill.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The passkeys of accounts. Spring Security's own JDBC repository knows no schema names, hence this
 * one.
 */
@Repository
public class PasskeyRows implements UserCredentialRepository {
  private static final String COLUMNS =
      """
      select p.*, a.passkey_handle from access.passkey p join access.account a on a.name = p.account
      """;
  private static final int LONGEST_LABEL = 60;
  private final JdbcClient sql;
  private final TransactionOperations transaction;
  private final AuditTrail trail;

  PasskeyRows(JdbcClient sql, TransactionOperations transaction, AuditTrail trail) {
    this.sql = sql;
    this.transaction = transaction;
    this.trail = trail;
  }

  /** Newest first. */
  public List<Passkey> list(AccountName account) {
    return sql.sql(
            """
            select credential_id, label, created_at, last_used_at from access.passkey
            where account = ? order by created_at desc
            """)
        .param(account.text())
        .query((row, index) ->
            new Passkey(
                new Bytes(row.getBytes("credential_id")).toBase64UrlString(),
                row.getString("label"),
                instant(row, "created_at"),
                instant(row, "last_used_at")))
        .list();
  }

  /** False when the account has no such passkey. */
  public boolean remove(AccountName account, String id) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          int removed =
              sql.sql("delete from access.passkey where credential_id = ? and account = ?")
                  .params(bytes(id), account.text())
                  .update();
          if (removed == 1) {
            trail.record(account.text(), "passkey.remove", account.text(), Map.of());
          }
          return removed == 1;
        }));
  }

  @Override
  public void delete(Bytes credentialId) {
    throw new IllegalStateException("Passkeys are removed by remove(account, id) only.");
  }

  /** Adds a passkey, or notes that one was used. */
  @Override
  public void save(CredentialRecord passkey) {
    transaction.executeWithoutResult(status -> {
      if (update(passkey) == 0) {
        insert(passkey);
      }
    });
  }

  private int update(CredentialRecord passkey) {
    return sql.sql(
            """
            update access.passkey set signature_count = ?, backed_up = ?, user_verified = ?, last_used_at = ?
            where credential_id = ?
            """)
        .param(passkey.getSignatureCount())
        .param(passkey.isBackupState())
        .param(passkey.isUvInitialized())
        .param(at(passkey.getLastUsed()))
        .param(passkey.getCredentialId().getBytes())
        .update();
  }

  private void insert(CredentialRecord passkey) {
    var account =
        sql.sql(
                """
                insert into access.passkey
                  (credential_id, account, label, public_key, signature_count, user_verified, backup_eligible,
                   backed_up, transports, attestation, client_data, created_at, last_used_at)
                values (:id, (select name from access.account where passkey_handle = :handle), :label, :key, :count,
                  :verified, :eligible, :backedUp, :transports, :attestation, :client, :created, :used)
                returning account
                """)
            .param("id", passkey.getCredentialId().getBytes())
            .param("handle", passkey.getUserEntityUserId().getBytes())
            .param("label", label(passkey.getLabel()))
            .param("key", passkey.getPublicKey().getBytes())
            .param("count", passkey.getSignatureCount())
            .param("verified", passkey.isUvInitialized())
            .param("eligible", passkey.isBackupEligible())
            .param("backedUp", passkey.isBackupState())
            .param("transports", transports(passkey))
            .param("attestation", raw(passkey.getAttestationObject()))
            .param("client", raw(passkey.getAttestationClientDataJSON()))
            .param("created", at(passkey.getCreated()))
            .param("used", at(passkey.getLastUsed()))
            .query(String.class)
            .single();
    trail.record(account, "passkey.add", account, Map.of());
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return sql.sql(COLUMNS + " where p.credential_id = ?")
        .param(credentialId.getBytes())
        .query(PasskeyRows::credential)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return sql.sql(COLUMNS + " where a.passkey_handle = ? order by p.created_at")
        .param(handle.getBytes())
        .query(PasskeyRows::credential)
        .list();
  }

  private static CredentialRecord credential(ResultSet row, int index) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(new Bytes(row.getBytes("passkey_handle")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("user_verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports(row.getString("transports")))
        .attestationObject(wrapped(row.getBytes("attestation")))
        .attestationClientDataJSON(wrapped(row.getBytes("client_data")))
        .label(row.getString("label"))
        .created(instant(row, "created_at"))
        .lastUsed(instant(row, "last_used_at"))
        .build();
  }

  private static String transports(CredentialRecord passkey) {
    return passkey.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  private static java.util.Set<AuthenticatorTransport> transports(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static String label(String typed) {
    var label = typed.strip();
    return label.isEmpty()
        ? "Passkey"
        : label.substring(0, Math.min(LONGEST_LABEL, label.length()));
  }

  private static byte @Nullable [] raw(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  private static @Nullable Bytes wrapped(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }

  private static byte[] bytes(String id) {
    try {
      return Bytes.fromBase64(id).getBytes();
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A passkey as its owner sees it. */
  public record Passkey(String id, String label, Instant created, Instant lastUsed) {}
}
