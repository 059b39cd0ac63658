package org.foothill.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.access.Policy;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.ExplainFigure;
import org.foothill.indicators.ExplainFigure.Outcome;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.web.IndicatorsView.Asked;
import org.foothill.jobs.JobView;
import org.foothill.jobs.Jobs;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Definitions, the button that computes, and one figure with its reasons. */
@Controller
class IndicatorsController {
  private final Pages pages;
  private final Gate gate;
  private final Catalogue catalogue;
  private final ExplainFigure explain;
  private final Jobs jobs;

  IndicatorsController(
      Pages pages, Gate gate, Catalogue catalogue, ExplainFigure explain, Jobs jobs) {
    this.pages = pages;
    this.gate = gate;
    this.catalogue = catalogue;
    this.explain = explain;
    this.jobs = jobs;
  }

  /** What the form sends. */
  record Question(
      @Nullable String indicator,
      @Nullable String year,
      @Nullable String place,
      @Nullable String group) {}

  @GetMapping("/work/indicators")
  String show(HttpServletRequest request, Model model) {
    gate.requireSomewhere(Ability.COMPUTE_INDICATORS);
    return render(request, model, Asked.NOTHING);
  }

  @PostMapping("/work/indicators/compute")
  String compute() {
    var actor = gate.require(Ability.COMPUTE_INDICATORS);
    jobs.start("compute", "Compute indicators", "{}", actor.account());
    return "redirect:/work/indicators";
  }

  /** A POST, because every look is written down. */
  @PostMapping("/work/indicators/explain")
  String explain(HttpServletRequest request, Model model, @ModelAttribute Question question) {
    var page = pages.page(request, "indicators.title");
    return render(request, model, answer(page, question));
  }

  private String render(HttpServletRequest request, Model model, Asked asked) {
    var page = pages.page(request, "indicators.title");
    model.addAttribute("page", page);
    model.addAttribute(
        "view",
        new IndicatorsView(
            catalogue.indicators(),
            catalogue.groups(),
            newestJob(page),
            gate.allows(Ability.SEE_UNPROTECTED_FIGURES, Policy.EVERYWHERE),
            asked));
    return "indicators/list";
  }

  private String newestJob(Page page) {
    return jobs.list(50).stream()
        .filter(job -> job.kind().equals("compute"))
        .findFirst()
        .map(job -> page.text().of("indicators.job." + state(job), job.step(), job.outcome()))
        .orElse("");
  }

  private static String state(JobView job) {
    return switch (job.state()) {
      case QUEUED, RUNNING -> "running";
      case DONE -> "done";
      case FAILED -> "failed";
      case CANCELLED -> "cancelled";
    };
  }

  private Asked answer(Page page, Question question) {
    var typed =
        new Asked(
            text(question.indicator()),
            text(question.year()),
            text(question.place()),
            text(question.group()),
            "",
            null);
    var cell = cell(typed);
    if (cell.isEmpty()) {
      gate.requireSomewhere(Ability.SEE_UNPROTECTED_FIGURES);
      return with(typed, page.text().of("indicators.explain.form"));
    }
    var actor = gate.require(Ability.SEE_UNPROTECTED_FIGURES, cell.get().place().cds());
    return switch (explain.explain(actor, cell.get(), page.language())) {
      case Outcome.Explained(var why) ->
          new Asked(typed.indicator(), typed.year(), typed.place(), typed.group(), "", why);
      case Outcome.NothingComputed() -> with(typed, page.text().of("indicators.explain.nothing"));
      case Outcome.NoSuchFigure _ -> with(typed, page.text().of("indicators.explain.unknown"));
      case Outcome.Refused _ -> with(typed, page.text().of("indicators.explain.unknown"));
    };
  }

  private static Optional<CellName> cell(Asked typed) {
    var indicator = IndicatorId.parse(typed.indicator());
    var year = SchoolYear.parse(typed.year());
    var place = PlaceId.parse(typed.place());
    var group = StudentGroup.parse(typed.group());
    return indicator.isPresent() && year.isPresent() && place.isPresent() && group.isPresent()
        ? Optional.of(new CellName(indicator.get(), year.get(), place.get(), group.get()))
        : Optional.empty();
  }

  private static Asked with(Asked typed, String problem) {
    return new Asked(typed.indicator(), typed.year(), typed.place(), typed.group(), problem, null);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
