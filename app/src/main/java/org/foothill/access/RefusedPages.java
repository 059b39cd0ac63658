package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.foothill.audit.AuditTrail;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal with its reason, and writes it down. */
@ControllerAdvice
final class RefusedPages {
  private final Pages pages;
  private final AuditTrail trail;

  RefusedPages(Pages pages, AuditTrail trail) {
    this.pages = pages;
    this.trail = trail;
  }

  @ExceptionHandler(Refusal.class)
  ModelAndView refused(HttpServletRequest request, Refusal refusal) {
    var reason = refusal.decision();
    trail.record(
        refusal.account(),
        "access.refuse",
        refusal.ability().name(),
        Map.of("reason", reason.messageKey(), "argument", reason.argument()));
    var page = pages.page(request, "access.refused.title");
    return new ModelAndView(
        "access/refused",
        Map.of(
            "page", page,
            "wanted", page.text().of("access.ability." + refusal.ability().name()),
            "reason", page.text().of(reason.messageKey(), argument(reason.argument(), page))),
        HttpStatus.FORBIDDEN);
  }

  /** A day in the words of the page; anything else is a code. */
  private static String argument(String text, Page page) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? page.numbers().day(LocalDate.parse(text)) : text;
  }
}
