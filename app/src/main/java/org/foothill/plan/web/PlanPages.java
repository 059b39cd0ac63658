package org.foothill.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.plan.StrategyId;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The plan as everybody may read it. */
@Controller
class PlanPages {
  private final PlanReader plan;
  private final Catalogue catalogue;
  private final Pages pages;

  PlanPages(PlanReader plan, Catalogue catalogue, Pages pages) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GetMapping("/{language:en|es|hy|zh}/plan")
  String plan(HttpServletRequest request, Model model) {
    return page(pages.page(request, "plan.title"), model, "plan/plan");
  }

  private String page(Page page, Model model, String template) {
    model.addAttribute("page", page);
    model.addAttribute("plan", plan);
    model.addAttribute("names", new Names(catalogue, plan, page.text()));
    return template;
  }

  @GetMapping("/{language:en|es|hy|zh}/plan/strategies/{code}")
  String strategy(@PathVariable String code, HttpServletRequest request, Model model) {
    var strategy =
        StrategyId.parse(code)
            .flatMap(plan::strategy)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var text = pages.page(request, "plan.title").text();
    model.addAttribute("strategy", strategy);
    return page(pages.titled(request, text.of(strategy.name())), model, "plan/strategy");
  }
}
