package org.foothill.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * The person of a request as Spring Security carries it. Made anew for each request from the
 * account's row, never stored, so that a disabled account is out at once. It has no authorities:
 * rights are decided by {@link Policy} alone.
 */
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;
  private final transient Account account;

  SignedIn(Account account) {
    super(List.of());
    this.account = account;
    super.setAuthenticated(true);
  }

  Account account() {
    return account;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return account.name().text();
  }

  @Override
  public String getName() {
    return account.name().text();
  }
}
