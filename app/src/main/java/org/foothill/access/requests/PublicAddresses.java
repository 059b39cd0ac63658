package org.foothill.access.requests;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/**
 * Which addresses everybody may read. What is public is the same for everybody: it looks at no
 * session and opens none, so that it can be cached.
 */
public final class PublicAddresses {
  private static final String[] PATTERNS = {
    "/",
    "/en",
    "/en/**",
    "/es",
    "/es/**",
    "/hy",
    "/hy/**",
    "/zh",
    "/zh/**",
    "/assets/**",
    "/language/**",
    "/editions/**",
    "/data.json",
    "/robots.txt",
    "/favicon.ico"
  };

  private PublicAddresses() {}

  public static String[] patterns() {
    return PATTERNS.clone();
  }

  /** Of the request, or of the one that failed when its error page is being made. */
  public static boolean isPublic(HttpServletRequest request) {
    var path = path(request);
    return path.equals("/")
        || Stream.of(
                "/en",
                "/es",
                "/hy",
                "/zh",
                "/assets",
                "/language",
                "/editions",
                "/robots.txt",
                "/favicon.ico")
            .anyMatch(root -> isBelow(path, root));
  }

  /** The addresses of people with an account. */
  public static boolean isPrivate(HttpServletRequest request) {
    var path = path(request);
    return isBelow(path, "/work") || isBelow(path, "/account");
  }

  private static boolean isBelow(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }

  private static String path(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed instanceof String address ? address : request.getRequestURI();
    return path.substring(Math.min(path.length(), request.getContextPath().length()));
  }
}
