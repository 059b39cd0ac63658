package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import org.foothill.access.credentials.RelyingParty;
import org.foothill.access.requests.AccessSettings;
import org.foothill.access.requests.Destination;
import org.foothill.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. The form is received by Spring Security's filter at the same address. */
@Controller
class SignInPages {
  private final Pages pages;
  private final Actors actors;
  private final RelyingParty passkeys;
  private final AccessSettings settings;

  SignInPages(Pages pages, Actors actors, RelyingParty passkeys, AccessSettings settings) {
    this.pages = pages;
    this.actors = actors;
    this.passkeys = passkeys;
    this.settings = settings;
  }

  @GetMapping("/sign-in")
  String signIn(
      HttpServletRequest request,
      Model model,
      @RequestParam(required = false) @Nullable String next,
      @RequestParam(defaultValue = "") String problem) {
    var wanted = Destination.of(next);
    if (actors.current().isPresent()) {
      return "redirect:" + wanted;
    }
    model.addAttribute("page", pages.page(request, "access.sign-in.title"));
    model.addAttribute("next", wanted);
    model.addAttribute("problem", problemKey(problem));
    model.addAttribute("minutes", settings.lockTime().toMinutes());
    model.addAttribute("left", request.getParameter("left") != null);
    model.addAttribute("passkeys", passkeys.worksHere());
    return "access/sign-in";
  }

  private static String problemKey(String problem) {
    return problem.equals("wrong") || problem.equals("locked") ? "access.sign-in." + problem : "";
  }
}
