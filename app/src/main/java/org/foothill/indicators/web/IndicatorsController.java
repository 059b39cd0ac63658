package org.foothill.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import org.foothill.indicators.ExplainFigure;
import org.foothill.indicators.ExplainFigure.Outcome;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.web.IndicatorsView.Answer;
import org.foothill.indicators.web.IndicatorsView.Asked;
import org.foothill.indicators.web.IndicatorsView.Family;
import org.foothill.indicators.web.IndicatorsView.Newest;
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
  private final FigureChoices choices;
  private final FigureYears years;
  private final Jobs jobs;

  IndicatorsController(
      Pages pages,
      Gate gate,
      Catalogue catalogue,
      ExplainFigure explain,
      FigureChoices choices,
      FigureYears years,
      Jobs jobs) {
    this.pages = pages;
    this.gate = gate;
    this.catalogue = catalogue;
    this.explain = explain;
    this.choices = choices;
    this.years = years;
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
    var families = new LinkedHashMap<String, List<Indicator>>();
    for (var each : catalogue.indicators()) {
      families.computeIfAbsent(family(each), _ -> new ArrayList<>()).add(each);
    }
    model.addAttribute("page", page);
    model.addAttribute(
        "view",
        new IndicatorsView(
            families.values().stream()
                .filter(each -> each.size() == 1)
                .map(List::getFirst)
                .toList(),
            families.values().stream()
                .filter(each -> each.size() > 1)
                .map(each -> new Family(each.getFirst(), each))
                .toList(),
            newestJob(page),
            choices.of(gate.signedIn(), page.numbers()),
            asked));
    return "indicators/list";
  }

  /** Members of a family stand together; any other indicator stands alone. */
  private static String family(Indicator indicator) {
    var family = indicator.use().family();
    return family.isEmpty() ? indicator.id().code() : family;
  }

  private Newest newestJob(Page page) {
    return jobs.list(50).stream()
        .filter(job -> job.kind().equals("compute"))
        .findFirst()
        .map(job -> newest(page, job))
        .orElse(Newest.NONE);
  }

  private static Newest newest(Page page, JobView job) {
    var state =
        switch (job.state()) {
          case QUEUED, RUNNING -> "running";
          case DONE -> "done";
          case FAILED -> "failed";
          case CANCELLED -> "cancelled";
        };
    var at = page.numbers().moment(job.startedAt()).toString();
    return new Newest(
        page.text().of("indicators.job." + state, job.step(), job.outcome(), at),
        job.endedAt() == null);
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
      return typed.with(page.text().of("indicators.explain.form"));
    }
    var actor = gate.require(Ability.SEE_UNPROTECTED_FIGURES, cell.get().place().cds());
    return switch (explain.explain(actor, cell.get(), page.language())) {
      case Outcome.Explained(var why) ->
          typed.with(new Answer(title(page, cell.get()), why, years.of(page, actor, cell.get())));
      case Outcome.NothingComputed() -> typed.with(page.text().of("indicators.explain.nothing"));
      case Outcome.NoSuchFigure _ -> typed.with(page.text().of("indicators.explain.unknown"));
      case Outcome.Refused _ -> typed.with(page.text().of("indicators.explain.unknown"));
    };
  }

  private String title(Page page, CellName cell) {
    var indicator = catalogue.find(cell.indicator()).map(Indicator::name);
    var group = catalogue.find(cell.group()).map(GroupDefinition::name);
    return page.text()
        .of(
            "indicators.explain.answer",
            indicator.map(name -> name.in(page.language())).orElse(cell.indicator().code()),
            page.numbers().year(cell.year()),
            choices.name(cell.place()),
            group.map(name -> name.in(page.language())).orElse(cell.group().code()));
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

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
