package org.foothill.consent;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.consent.pages.AgreementRow;
import org.foothill.core.PlaceId;
import org.foothill.site.NavigationEntry;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The register of agreements as a page, with a form to record one. */
@Controller
class AgreementPages {
  private final Pages pages;
  private final Gate gate;
  private final Register register;
  private final RecordAgreement recordAgreement;
  private final Clock clock;

  AgreementPages(
      Pages pages, Gate gate, Register register, RecordAgreement recordAgreement, Clock clock) {
    this.pages = pages;
    this.gate = gate;
    this.register = register;
    this.recordAgreement = recordAgreement;
    this.clock = clock;
  }

  @GetMapping("/work/agreements")
  ModelAndView list(HttpServletRequest request) {
    gate.require(Ability.MANAGE_AGREEMENTS);
    return page(pages.page(request, "consent.title"), AgreementForm.EMPTY, List.of());
  }

  @PostMapping("/work/agreements")
  ModelAndView add(HttpServletRequest request, @ModelAttribute AgreementForm form) {
    var actor = gate.require(Ability.MANAGE_AGREEMENTS);
    var page = pages.page(request, "consent.title");
    return switch (recordAgreement.record(actor, form)) {
      case RecordAgreement.Outcome.Recorded _ -> new ModelAndView("redirect:/work/agreements");
      case RecordAgreement.Outcome.CodeTaken _ ->
          page(page, form, problem(page, "code", "consent.wrong.code-taken"));
      case RecordAgreement.Outcome.Unclear(String field, String key) ->
          page(page, form, problem(page, field, key));
    };
  }

  private ModelAndView page(Page page, AgreementForm form, List<Problem> problems) {
    var today = LocalDate.now(clock);
    var view = new ModelAndView("consent/agreements");
    view.addObject("page", page);
    view.addObject(
        "agreements", register.list().stream().map(each -> row(each, page, today)).toList());
    view.addObject("form", form.typed());
    view.addObject("problems", problems);
    view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private static AgreementRow row(Agreement each, Page page, LocalDate today) {
    var text = page.text();
    var from = page.numbers().day(each.from());
    var until = each.until();
    return new AgreementRow(
        each.id().code(),
        each.parties(),
        each.purpose(),
        each.districts().stream().map(PlaceId::cds).collect(Collectors.joining(", ")),
        each.includes(Agreement.EVERY_KIND)
            ? text.of("consent.every-kind")
            : String.join(", ", each.kinds()),
        until == null
            ? text.of("consent.period.open", from)
            : text.of("consent.period.closed", from, page.numbers().day(until)),
        each.document(),
        !each.beginsAfter(today) && !each.endedBefore(today));
  }

  private static List<Problem> problem(Page page, String field, String key) {
    return List.of(new Problem(field, page.text().of(key)));
  }

  /** The door in the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Doors {
    @Bean
    NavigationEntry agreementsDoor() {
      return new NavigationEntry(
          "/work/agreements", "consent.title", Ability.MANAGE_AGREEMENTS.name(), true, 810);
    }
  }
}
