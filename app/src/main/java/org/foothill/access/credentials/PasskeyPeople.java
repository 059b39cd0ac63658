package org.foothill.access.credentials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Accounts as passkeys know them: by a random handle that says nothing about the person. */
@Repository
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository, UserDetailsService {
  private static final String ENABLED =
      """
      select name, display_name, passkey_handle from access.account where disabled_at is null and
      """;
  private final JdbcClient sql;

  PasskeyPeople(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return sql.sql(ENABLED + " passkey_handle = ?")
        .param(handle.getBytes())
        .query(PasskeyPeople::person)
        .optional()
        .orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
    return sql.sql(ENABLED + " name = ?")
        .param(name)
        .query(PasskeyPeople::person)
        .optional()
        .orElse(null);
  }

  /** Every account has its handle from the beginning. */
  @Override
  public void save(PublicKeyCredentialUserEntity person) {
    throw new IllegalStateException("Accounts are made by people who may make them.");
  }

  @Override
  public void delete(Bytes handle) {
    throw new IllegalStateException("Accounts are disabled, never deleted.");
  }

  /** Asked after a passkey was proved; disabled accounts are not found. */
  @Override
  public UserDetails loadUserByUsername(String name) {
    if (findByUsername(name) == null) {
      throw new UsernameNotFoundException("No such account is enabled.");
    }
    return new User(name, "", List.of());
  }

  private static PublicKeyCredentialUserEntity person(ResultSet row, int index)
      throws SQLException {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .name(row.getString("name"))
        .displayName(row.getString("display_name"))
        .id(new Bytes(row.getBytes("passkey_handle")))
        .build();
  }
}
