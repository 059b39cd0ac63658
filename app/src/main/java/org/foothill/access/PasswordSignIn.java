package org.foothill.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets Spring Security ask {@link SignIn}. */
final class PasswordSignIn implements AuthenticationProvider {
  private final SignIn signIn;

  PasswordSignIn(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var password = attempt.getCredentials() instanceof String typed ? typed : "";
    return switch (signIn.signIn(attempt.getName(), password)) {
      case SignIn.Outcome.Welcome(Account account) -> new SignedIn(account);
      case SignIn.Outcome.Wrong _ -> throw new BadCredentialsException("refused");
      case SignIn.Outcome.Locked _ -> throw new LockedException("locked");
    };
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
