package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.foothill.access.requests.Destination;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a person is sent after the sign-in form. */
@Component
final class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    if (authentication instanceof SignedIn person) {
      response.addHeader(HttpHeaders.SET_COOKIE, language(request, person.account()));
    }
    response.sendRedirect(request.getContextPath() + Destination.of(request.getParameter("next")));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    var problem = reason instanceof LockedException ? "locked" : "wrong";
    var next = Destination.of(request.getParameter("next"));
    response.sendRedirect(
        request.getContextPath()
            + "/sign-in?problem="
            + problem
            + "&next="
            + URLEncoder.encode(next, StandardCharsets.UTF_8));
  }

  /** The shell reads the language of pages without one in their address from this cookie. */
  private static String language(HttpServletRequest request, Account account) {
    return ResponseCookie.from("language", account.language().tag())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }
}
