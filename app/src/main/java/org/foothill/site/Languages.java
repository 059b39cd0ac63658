package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.foothill.core.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from addresses without a language to those with one, and remembers a choice. */
@Controller
final class Languages {
  @GetMapping("/")
  ResponseEntity<Void> start(HttpServletRequest request) {
    return to(request, "/" + Addresses.language(request).tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .build();
  }

  @GetMapping({"/en/", "/es/", "/hy/", "/zh/"})
  ResponseEntity<Void> home(HttpServletRequest request) {
    var path = Addresses.of(request);
    return to(request, path.substring(0, path.length() - 1)).build();
  }

  @GetMapping("/language/{tag}")
  ResponseEntity<Void> choose(
      HttpServletRequest request,
      @PathVariable String tag,
      @RequestParam(defaultValue = "/") String to) {
    var language = Language.parse(tag).filter(Language::isComplete);
    if (language.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var cookie =
        ResponseCookie.from(Addresses.COOKIE, tag)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    return to(request, inLanguage(ours(to) ? to : "/", language.get()))
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .build();
  }

  /** Only a path of this server: no host, and nothing that a browser reads as one. */
  private static boolean ours(String path) {
    return path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().allMatch(letter -> letter > ' ' && letter < 127 && letter != '\\');
  }

  private static String inLanguage(String path, Language language) {
    return Addresses.hasNoPrefix(path)
        ? path
        : Addresses.withPrefix(Addresses.withoutPrefix(path), language);
  }

  private static ResponseEntity.HeadersBuilder<?> to(HttpServletRequest request, String path) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(request.getContextPath() + path));
  }
}
