package org.foothill.access;

import java.util.List;
import java.util.Map;
import org.foothill.audit.AuditTrail;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Sets up Spring Security's passkey addresses with our sessions and without its own pages. */
@Component
final class Passkeys {
  private final SessionContexts contexts;
  private final AuditTrail trail;

  Passkeys(SessionContexts contexts, AuditTrail trail) {
    this.contexts = contexts;
    this.trail = trail;
  }

  void configure(WebAuthnConfigurer<HttpSecurity> passkeys) {
    passkeys
        .disableDefaultRegistrationPage(true)
        .withObjectPostProcessor(
            new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
              @Override
              public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                ours(filter);
                return filter;
              }
            });
  }

  /** Left alone, this filter would keep its own kind of session and the id from before. */
  private void ours(WebAuthnAuthenticationFilter filter) {
    var answer = new HttpMessageConverterAuthenticationSuccessHandler();
    filter.setSecurityContextRepository(contexts);
    filter.setSessionAuthenticationStrategy(
        new CompositeSessionAuthenticationStrategy(
            List.of(new ChangeSessionIdAuthenticationStrategy())));
    filter.setAuthenticationSuccessHandler((request, response, person) -> {
      trail.record(person.getName(), "session.begin", person.getName(), Map.of("by", "passkey"));
      answer.onAuthenticationSuccess(request, response, person);
    });
    filter.setAuthenticationFailureHandler((request, response, reason) -> {
      trail.record("nobody", "session.refuse", "unknown", Map.of("by", "passkey"));
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    });
  }
}
