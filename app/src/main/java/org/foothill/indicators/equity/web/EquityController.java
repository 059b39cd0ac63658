package org.foothill.indicators.equity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Gate;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.AskableFigures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.equity.EquityRules;
import org.foothill.indicators.equity.MeasureEquity;
import org.foothill.indicators.equity.MeasureEquity.Outcome;
import org.foothill.indicators.equity.MeasureEquity.Question;
import org.foothill.indicators.equity.web.EquityView.Choice;
import org.foothill.indicators.equity.web.EquityView.Form;
import org.foothill.site.NavigationEntry;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.PlaceNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Groups of an indicator with the measures of equity beside them. */
@Controller
class EquityController {
  private final Pages pages;
  private final Gate gate;
  private final MeasureEquity measure;
  private final AskableFigures figures;
  private final Catalogue catalogue;
  private final ObjectProvider<PlaceNames> names;

  EquityController(
      Pages pages,
      Gate gate,
      MeasureEquity measure,
      AskableFigures figures,
      Catalogue catalogue,
      ObjectProvider<PlaceNames> names) {
    this.pages = pages;
    this.gate = gate;
    this.measure = measure;
    this.figures = figures;
    this.catalogue = catalogue;
    this.names = names;
  }

  @GetMapping("/work/equity")
  ModelAndView ask(HttpServletRequest request) {
    var actor = gate.requireSomewhere(Ability.SEE_UNPROTECTED_FIGURES);
    var page = pages.page(request, "equity.title");
    return show(page, form(page, actor, Map.of()), Optional.empty(), "");
  }

  /** A POST, because every look is written down. */
  @PostMapping("/work/equity")
  ModelAndView measure(HttpServletRequest request, @RequestParam Map<String, String> asked) {
    var page = pages.page(request, "equity.title");
    var question = question(asked);
    var actor =
        question.isPresent()
            ? gate.require(Ability.SEE_UNPROTECTED_FIGURES, question.get().place().cds())
            : gate.requireSomewhere(Ability.SEE_UNPROTECTED_FIGURES);
    var form = form(page, actor, asked);
    if (question.isEmpty()) {
      return show(page, form, Optional.empty(), page.text().of("equity.wrong"));
    }
    return switch (measure.measure(actor, question.get(), page.language())) {
      case Outcome.Measured(var table) ->
          show(
              page,
              form,
              Optional.of(new EquityWords(page).view(title(page, question.get()), table)),
              "");
      case Outcome.NoSuchFigure() ->
          show(page, form, Optional.empty(), page.text().of("equity.no-figure"));
      case Outcome.NotAShare() ->
          show(page, form, Optional.empty(), page.text().of("equity.not-a-share"));
      case Outcome.Refused(String key, String argument) ->
          show(page, form, Optional.empty(), page.text().of(key, argument));
    };
  }

  private static ModelAndView show(
      Page page, Form form, Optional<EquityView> view, String problem) {
    return new ModelAndView(
        "indicators/equity/page",
        Map.of("page", page, "form", form, "views", view.stream().toList(), "problem", problem));
  }

  private Optional<Question> question(Map<String, String> asked) {
    var indicator = IndicatorId.parse(asked.getOrDefault("indicator", ""));
    var year = SchoolYear.parse(asked.getOrDefault("year", ""));
    var place = PlaceId.parse(asked.getOrDefault("place", ""));
    var rules = rules(asked.getOrDefault("floor", ""));
    return indicator.isPresent() && year.isPresent() && place.isPresent() && rules.isPresent()
        ? Optional.of(new Question(indicator.get(), year.get(), place.get(), rules.get()))
        : Optional.empty();
  }

  private Optional<EquityRules> rules(String floor) {
    if (floor.isBlank()) {
      return Optional.of(measure.rules());
    }
    var plain = floor.strip().replace(',', '.');
    return plain.matches("\\d{1,2}(\\.\\d{1,3})?") && EquityRules.isFloor(new BigDecimal(plain))
        ? Optional.of(EquityRules.withFloor(new BigDecimal(plain)))
        : Optional.empty();
  }

  private Form form(Page page, Actor actor, Map<String, String> asked) {
    var askable = figures.of(actor);
    var indicators =
        catalogue.indicators().stream()
            .filter(each -> askable.indicators().contains(each.id()))
            .filter(MeasureEquity::fits)
            .map(each ->
                choice(each.id().code(), each.name().in(page.language()), asked, "indicator"));
    var years =
        askable.years().reversed().stream()
            .map(each -> choice(each.toString(), page.numbers().year(each), asked, "year"));
    var places =
        askable.places().stream()
            .sorted(Comparator.comparing(PlaceId::isSchool).thenComparing(this::name))
            .map(each -> choice(each.cds(), name(each), asked, "place"));
    var floor = asked.getOrDefault("floor", measure.rules().floor().toPlainString());
    return new Form(all(indicators), all(years), all(places), floor);
  }

  private static List<Choice> all(Stream<Choice> choices) {
    return choices.toList();
  }

  private static Choice choice(
      String value, String label, Map<String, String> asked, String field) {
    return new Choice(value, label, value.equals(asked.get(field)));
  }

  private String title(Page page, Question question) {
    var indicator =
        catalogue
            .find(question.indicator())
            .map(each -> each.name().in(page.language()))
            .orElse(question.indicator().code());
    return "%s, %s, %s"
        .formatted(indicator, page.numbers().year(question.year()), name(question.place()));
  }

  private String name(PlaceId place) {
    var source = names.getIfAvailable();
    return source == null ? place.cds() : source.name(place);
  }

  /** The door in the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Doors {
    @Bean
    NavigationEntry equityDoor() {
      return new NavigationEntry(
          "/work/equity", "equity.title", Ability.SEE_UNPROTECTED_FIGURES.name(), true, 45);
    }
  }
}
