package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.foothill.access.credentials.AccountName;
import org.foothill.core.Language;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own account: roles, language, password. */
@Controller
class AccountPages {
  private final Pages pages;
  private final Gate gate;
  private final Accounts accounts;
  private final OwnPassword password;
  private final SessionContexts sessions;
  private final PeopleRows rows;

  AccountPages(
      Pages pages,
      Gate gate,
      Accounts accounts,
      OwnPassword password,
      SessionContexts sessions,
      PeopleRows rows) {
    this.pages = pages;
    this.gate = gate;
    this.accounts = accounts;
    this.password = password;
    this.sessions = sessions;
    this.rows = rows;
  }

  @GetMapping("/account")
  String account(HttpServletRequest request, Model model) {
    var name = own();
    var page = pages.page(request, "access.account.title");
    model.addAttribute("page", page);
    model.addAttribute("person", rows.person(accounts.find(name).orElseThrow(), page));
    model.addAttribute("changed", request.getParameter("changed") != null);
    return "access/account";
  }

  /** The shell keeps the language of this browser; the account keeps it for the next. */
  @PostMapping("/account/language")
  String language(@RequestParam String language) {
    var chosen = Language.parse(language).filter(Language::isComplete).orElse(Language.ENGLISH);
    accounts.changeLanguage(own(), chosen);
    return "redirect:/language/" + chosen.tag() + "?to=/account";
  }

  @GetMapping("/account/password")
  ModelAndView passwordForm(HttpServletRequest request) {
    return passwordPage(pages.page(request, "access.password.title"), List.of());
  }

  @PostMapping("/account/password")
  ModelAndView changePassword(
      HttpServletRequest request, @RequestParam String before, @RequestParam String wanted) {
    var name = own();
    var page = pages.page(request, "access.password.title");
    return switch (password.change(name, before, wanted)) {
      case OwnPassword.Outcome.Changed _ -> {
        request.changeSessionId();
        sessions.begin(request, name.text());
        yield new ModelAndView("redirect:/account?changed");
      }
      case OwnPassword.Outcome.WrongPassword _ ->
          passwordPage(page, problem(page, "before", "access.password.wrong"));
      case OwnPassword.Outcome.Locked _ ->
          passwordPage(page, problem(page, "before", "access.password.locked"));
      case OwnPassword.Outcome.Weak(String key) -> passwordPage(page, problem(page, "wanted", key));
    };
  }

  private ModelAndView passwordPage(Page page, List<Problem> problems) {
    var account = accounts.find(own()).orElseThrow();
    var view = new ModelAndView("access/password");
    view.addObject("page", page);
    view.addObject("problems", problems);
    view.addObject("first", account.mustChangePassword());
    view.addObject("account", account.name().text());
    view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private static List<Problem> problem(Page page, String field, String key) {
    return List.of(new Problem(field, page.text().of(key)));
  }

  private AccountName own() {
    return new AccountName(gate.signedIn().account());
  }
}
