package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothill.access.credentials.AccountName;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who has an account, and what they may do. */
@Controller
class PeoplePages {
  private final Pages pages;
  private final Gate gate;
  private final Accounts accounts;
  private final People people;
  private final PeopleRows rows;

  PeoplePages(Pages pages, Gate gate, Accounts accounts, People people, PeopleRows rows) {
    this.pages = pages;
    this.gate = gate;
    this.accounts = accounts;
    this.people = people;
    this.rows = rows;
  }

  @GetMapping("/work/people")
  ModelAndView list(HttpServletRequest request) {
    gate.require(Ability.MANAGE_PEOPLE);
    return listPage(pages.page(request, "access.people.title"), PersonForm.EMPTY, List.of());
  }

  @PostMapping("/work/people")
  ModelAndView add(HttpServletRequest request, @ModelAttribute PersonForm form) {
    var actor = gate.require(Ability.MANAGE_PEOPLE);
    var page = pages.page(request, "access.people.title");
    var read = form.newcomer();
    return switch (read) {
      case PersonForm.Read.Wrong<People.Newcomer>(String field, String key) ->
          listPage(page, form, problem(page, field, key));
      case PersonForm.Read.Good<People.Newcomer>(People.Newcomer newcomer) ->
          switch (people.add(actor, newcomer)) {
            case People.Added.Done(Optional<String> password) ->
                passwordTold(request, newcomer.name(), password.orElse(""));
            case People.Added.NameTaken _ ->
                listPage(page, form, problem(page, "account", "access.people.name-taken"));
            case People.Added.WeakPassword(String key) ->
                listPage(page, form, problem(page, "account", key));
          };
    };
  }

  @GetMapping("/work/people/{account}")
  ModelAndView person(HttpServletRequest request, @PathVariable String account) {
    gate.require(Ability.MANAGE_PEOPLE);
    return personPage(request, known(account), PersonForm.EMPTY, Optional.empty());
  }

  @PostMapping("/work/people/{account}/roles")
  ModelAndView grant(
      HttpServletRequest request, @PathVariable String account, @ModelAttribute PersonForm form) {
    var actor = gate.require(Ability.MANAGE_PEOPLE);
    var name = known(account).name();
    return switch (form.grant()) {
      case PersonForm.Read.Wrong<People.Grant> wrong ->
          personPage(request, known(account), form, Optional.of(wrong));
      case PersonForm.Read.Good<People.Grant>(People.Grant grant) ->
          after(request, name, people.grant(actor, name, grant));
    };
  }

  @PostMapping("/work/people/{account}/roles/end")
  ModelAndView end(
      HttpServletRequest request, @PathVariable String account, @RequestParam UUID role) {
    var actor = gate.require(Ability.MANAGE_PEOPLE);
    var name = known(account).name();
    return after(request, name, people.endRole(actor, name, role));
  }

  @PostMapping("/work/people/{account}/disable")
  ModelAndView disable(HttpServletRequest request, @PathVariable String account) {
    var actor = gate.require(Ability.MANAGE_PEOPLE);
    var name = known(account).name();
    return after(request, name, people.disable(actor, name));
  }

  @PostMapping("/work/people/{account}/enable")
  ModelAndView enable(HttpServletRequest request, @PathVariable String account) {
    var actor = gate.require(Ability.MANAGE_PEOPLE);
    var name = known(account).name();
    return after(request, name, people.enable(actor, name));
  }

  @PostMapping("/work/people/{account}/password")
  ModelAndView newPassword(HttpServletRequest request, @PathVariable String account) {
    var actor = gate.require(Ability.MANAGE_PEOPLE);
    var name = known(account).name();
    return passwordTold(request, name, people.newPassword(actor, name).orElse(""));
  }

  private ModelAndView after(HttpServletRequest request, AccountName name, People.Changed changed) {
    return switch (changed) {
      case People.Changed.Done _ -> new ModelAndView("redirect:/work/people/" + name.text());
      case People.Changed.NoSuchAccount _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case People.Changed.LastAdministrator _ ->
          personPage(
              request,
              known(name.text()),
              PersonForm.EMPTY,
              Optional.of(
                  new PersonForm.Read.Wrong<>("person", "access.people.last-administrator")));
    };
  }

  private ModelAndView listPage(Page page, PersonForm form, List<Problem> problems) {
    var view = new ModelAndView("access/people");
    view.addObject(
        "people", accounts.list().stream().map(account -> rows.person(account, page)).toList());
    return withForm(view, page, form, problems);
  }

  private ModelAndView personPage(
      HttpServletRequest request,
      Account account,
      PersonForm form,
      Optional<? extends PersonForm.Read.Wrong<?>> wrong) {
    var page = pages.titled(request, account.displayName());
    var view = new ModelAndView("access/person");
    view.addObject("person", rows.person(account, page));
    var problems =
        wrong.map(each -> problem(page, each.field(), each.messageKey())).orElse(List.of());
    return withForm(view, page, form, problems);
  }

  private ModelAndView withForm(
      ModelAndView view, Page page, PersonForm form, List<Problem> problems) {
    view.addObject("page", page);
    view.addObject("form", form.typed());
    view.addObject("roles", rows.roles(page));
    view.addObject("scopes", rows.scopes(page));
    view.addObject("problems", problems);
    view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  /** Shown once, on a page that no cache keeps. */
  private ModelAndView passwordTold(HttpServletRequest request, AccountName name, String password) {
    var view = new ModelAndView("access/password-told");
    view.addObject("page", pages.page(request, "access.people.password-title"));
    view.addObject("account", name.text());
    view.addObject("password", password);
    return view;
  }

  private static List<Problem> problem(Page page, String field, String key) {
    return List.of(new Problem(field, page.text().of(key)));
  }

  private Account known(String account) {
    return AccountName.parse(account)
        .flatMap(accounts::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
