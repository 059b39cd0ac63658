package org.foothill.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.Language;

/**
 * What an address and a browser say about the language. Public pages have it as their first part
 * ({@code /en/schools}); every other page has none ({@code /work/intake}, {@code /sign-in}).
 */
final class Addresses {
  static final String COOKIE = "language";

  private Addresses() {}

  /** The path below the context; of the failed request when an error page is being made. */
  static String of(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed instanceof String address ? address : request.getRequestURI();
    var context = Optional.ofNullable(request.getContextPath()).orElse("");
    return path.startsWith(context) ? path.substring(context.length()) : path;
  }

  /** The language in front of a public path. */
  static Optional<Language> prefix(String path) {
    return Stream.of(Language.values())
        .filter(language ->
            path.equals("/" + language.tag()) || path.startsWith("/" + language.tag() + "/"))
        .findFirst();
  }

  static String withoutPrefix(String path) {
    return prefix(path)
        .map(language -> path.substring(1 + language.tag().length()))
        .map(rest -> rest.isEmpty() ? "/" : rest)
        .orElse(path);
  }

  /** {@code /es/schools}; a home has no slash at its end. */
  static String withPrefix(String path, Language language) {
    return "/" + language.tag() + (path.equals("/") ? "" : path);
  }

  /** The language of a request: its address, else the cookie, else the browser, else English. */
  static Language language(HttpServletRequest request) {
    return prefix(of(request)).or(() -> cookie(request)).orElseGet(() -> browser(request));
  }

  static Optional<Language> cookie(HttpServletRequest request) {
    return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(cookie -> Language.parse(cookie.getValue()).stream())
        .filter(Language::isComplete)
        .findFirst();
  }

  private static Language browser(HttpServletRequest request) {
    var wishes = request.getLocales();
    while (wishes.hasMoreElements()) {
      Locale wish = wishes.nextElement();
      var language = Language.parse(wish.getLanguage());
      if (language.isPresent() && language.get().isComplete()) {
        return language.get();
      }
    }
    return Language.ENGLISH;
  }

  /** True for pages that exist once and whose language is a choice of the visitor. */
  static boolean hasNoPrefix(String path) {
    return Stream.of("/work", "/sign-in", "/sign-out", "/account", "/link", "/editions")
        .anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }
}
