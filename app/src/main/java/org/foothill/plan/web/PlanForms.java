package org.foothill.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.Finding;
import org.foothill.plan.PlanHistory;
import org.foothill.plan.PlanReader;
import org.foothill.plan.StrategyId;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fills the workspace's templates. */
@Component
class PlanForms {
  private static final int LATEST = 12;

  private final PlanReader plan;
  private final PlanHistory history;
  private final Catalogue catalogue;
  private final Pages pages;

  PlanForms(PlanReader plan, PlanHistory history, Catalogue catalogue, Pages pages) {
    this.plan = plan;
    this.history = history;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  Optional<PlanHistory.Current> current(EntryKey key) {
    return history.current(key);
  }

  String overview(HttpServletRequest request, Model model) {
    base(pages.page(request, "plan.work.title"), model);
    model.addAttribute("latest", history.latest(LATEST));
    return "plan/overview";
  }

  private Page base(Page page, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("plan", plan);
    model.addAttribute("names", new Names(catalogue, plan, page.text()));
    return page;
  }

  String form(FormState state, HttpServletRequest request, Model model) {
    var title = (state.basedOn() == 0 ? "plan.new." : "plan.edit.") + state.kind().word();
    var page = base(pages.page(request, title), model);
    model.addAttribute("state", state);
    model.addAttribute("fields", FormFields.of(state.kind(), plan, catalogue, page.text(), state));
    var moving =
        state.kind() == Kind.STRATEGY && state.basedOn() > 0
            ? Optional.ofNullable(state.values().get("code"))
                .flatMap(codes -> StrategyId.parse(codes.getFirst()))
                .flatMap(plan::strategy)
            : Optional.<PlanReader.StrategyView>empty();
    model.addAttribute("moving", moving);
    return "plan/form";
  }

  String refused(FormState state, List<Finding> findings, HttpServletRequest request, Model model) {
    var text = pages.page(request, "plan.work.title").text();
    var problems =
        findings.stream()
            .map(finding ->
                new Problem(
                    input(finding.at().path(), state.kind()),
                    text.of("plan.finding." + finding.getClass().getSimpleName())))
            .distinct()
            .toList();
    return form(state.withProblems(problems), request, model);
  }

  /** The id of the input that a field's path belongs to. */
  private static String input(String path, Kind kind) {
    return switch (path) {
      case "name", "statement", "description", "text" -> path + ".en";
      case "indicators" -> kind == Kind.RESULT ? "indicators-1" : path;
      default -> path;
    };
  }

  String notMoved(StrategyId id, String problem, HttpServletRequest request, Model model) {
    var current =
        current(new EntryKey(Kind.STRATEGY, id.code()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var text = pages.page(request, "plan.work.title").text();
    var state = FormState.of(Kind.STRATEGY, current.fields(), current.version());
    return form(
        state.withProblems(List.of(new Problem("move-reason", text.of(problem)))), request, model);
  }

  String history(EntryKey key, HttpServletRequest request, Model model) {
    var versions = history.versions(key);
    if (versions.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    base(pages.page(request, "plan.history.title", key.code()), model);
    model.addAttribute("versions", versions);
    return "plan/history";
  }
}
