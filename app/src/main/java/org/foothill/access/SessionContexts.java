package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.requests.AccessSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session only the account's name and when it signed in; everything else is read from
 * the account with each request. A session is over when the account was disabled, when its password
 * changed since, or when it has reached its greatest age.
 */
@Component
final class SessionContexts implements SecurityContextRepository {
  private static final String ACCOUNT = "access-account";
  private static final String SINCE = "access-since";
  private final Accounts accounts;
  private final AccessSettings settings;
  private final Clock clock;

  SessionContexts(Accounts accounts, AccessSettings settings, Clock clock) {
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("deprecation") // the interface still demands it
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> load(request));
  }

  private Optional<SecurityContext> load(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof String text)) {
      return Optional.empty();
    }
    var account = AccountName.parse(text).flatMap(accounts::find);
    if (account.isEmpty() || isOver(session, account.get())) {
      session.invalidate();
      return Optional.empty();
    }
    return Optional.of(new SecurityContextImpl(new SignedIn(account.get())));
  }

  private boolean isOver(HttpSession session, Account account) {
    return account.disabled()
        || !(session.getAttribute(SINCE) instanceof Instant since)
        || since.isBefore(account.sessionsValidFrom())
        || since.plus(settings.absoluteTimeout()).isBefore(clock.instant());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = context.getAuthentication();
    if (authentication != null && authentication.isAuthenticated()) {
      begin(request, authentication.getName());
      return;
    }
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ACCOUNT);
    }
  }

  /** The session belongs to this account from now on. */
  void begin(HttpServletRequest request, String account) {
    var session = request.getSession();
    session.setAttribute(ACCOUNT, account);
    session.setAttribute(SINCE, clock.instant());
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(ACCOUNT) != null;
  }

  /** Asks the session only when somebody wants to know, and once. */
  private static final class Deferred implements DeferredSecurityContext {
    private final Supplier<Optional<SecurityContext>> source;
    private Optional<Optional<SecurityContext>> loaded = Optional.empty();

    Deferred(Supplier<Optional<SecurityContext>> source) {
      this.source = source;
    }

    private Optional<SecurityContext> loaded() {
      if (loaded.isEmpty()) {
        loaded = Optional.of(source.get());
      }
      return loaded.get();
    }

    @Override
    public SecurityContext get() {
      return loaded().orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public boolean isGenerated() {
      return loaded().isEmpty();
    }
  }
}
