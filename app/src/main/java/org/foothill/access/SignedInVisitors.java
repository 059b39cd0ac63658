package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import org.foothill.access.requests.PublicAddresses;
import org.foothill.core.Language;
import org.foothill.core.Visitor;
import org.foothill.site.VisitorSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells the shell whom to greet. On public pages that is nobody in particular, so that one copy of
 * a page is right for everybody.
 */
@Component
final class SignedInVisitors implements VisitorSource {
  private final RolePolicy policy;

  SignedInVisitors(RolePolicy policy) {
    this.policy = policy;
  }

  @Override
  public Visitor visitor(HttpServletRequest request, Language language) {
    if (!PublicAddresses.isPublic(request)
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person) {
      var account = person.account();
      return new Visitor(account.displayName(), policy.abilities(account.name().text()), language);
    }
    return Visitor.anonymous(language);
  }
}
