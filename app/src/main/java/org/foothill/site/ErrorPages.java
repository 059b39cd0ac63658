package org.foothill.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a visitor reads when something went wrong: what happened and what to do, never a trace. */
@Controller
final class ErrorPages implements ErrorController {
  private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 413, 429);
  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  @RequestMapping("/error")
  String error(HttpServletRequest request, HttpServletResponse response, Model model) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    response.setStatus(status);
    var kind = KNOWN.contains(status) ? String.valueOf(status) : status < 500 ? "400" : "500";
    model.addAttribute("page", pages.page(request, "site.error." + kind + ".title"));
    model.addAttribute("explanation", "site.error." + kind + ".explanation");
    return "site/error";
  }
}
