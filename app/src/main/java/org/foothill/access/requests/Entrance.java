package org.foothill.access.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What happens to a request that may not pass. A stranger at a door for people with an account is
 * led to the sign-in page and afterwards back; an address that is nobody's does not exist.
 */
public final class Entrance implements AuthenticationEntryPoint, AccessDeniedHandler {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (!PublicAddresses.isPrivate(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var wanted = request.getMethod().equals("GET") ? wanted(request) : Destination.WORK;
    response.sendRedirect(
        request.getContextPath()
            + "/sign-in?next="
            + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    boolean noToken = reason instanceof CsrfException;
    response.sendError(
        noToken || PublicAddresses.isPrivate(request)
            ? HttpServletResponse.SC_FORBIDDEN
            : HttpServletResponse.SC_NOT_FOUND);
  }

  private static String wanted(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }
}
