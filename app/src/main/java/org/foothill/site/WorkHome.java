package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where people arrive after signing in: the doors that their roles open. */
@Controller
final class WorkHome {
  private final Pages pages;

  WorkHome(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/work")
  ModelAndView home(HttpServletRequest request) {
    return new ModelAndView(
        "site/work-home", Map.of("page", pages.page(request, "site.work-home.title")));
  }
}
