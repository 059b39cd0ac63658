package org.foothill.published;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothill.access.Gate;
import org.foothill.published.KeptFigures.Wanted;
import org.foothill.published.pages.Option;
import org.foothill.published.pages.Search;
import org.foothill.site.NavigationEntry;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The state's published figures, by place, indicator and year. */
@Controller
class PublishedPages {
  private static final int A_PAGE = 200;

  private final Pages pages;
  private final Gate gate;
  private final KeptFigures kept;
  private final Rulebook book;

  PublishedPages(Pages pages, Gate gate, KeptFigures kept, Rulebook book) {
    this.pages = pages;
    this.gate = gate;
    this.kept = kept;
    this.book = book;
  }

  @GetMapping("/work/published")
  String list(HttpServletRequest request, Model model, @RequestParam Map<String, String> asked) {
    gate.signedIn();
    var page = pages.page(request, "published.title");
    var years = kept.years();
    var wanted = wanted(asked, years);
    var found = years.isEmpty() ? List.<KeptFigures.Kept>of() : kept.find(wanted, A_PAGE + 1);
    var words = new FigureWords(page.text(), book);
    model.addAttribute("page", page);
    model.addAttribute("search", search(page, wanted, years));
    model.addAttribute(
        "figures",
        found.subList(0, Math.min(A_PAGE, found.size())).stream().map(words::line).toList());
    model.addAttribute("year", wanted.year());
    model.addAttribute("more", found.size() > A_PAGE);
    model.addAttribute("any", !years.isEmpty());
    return "published/list";
  }

  @GetMapping("/work/published/rules")
  String rules(HttpServletRequest request, Model model) {
    gate.signedIn();
    var page = pages.page(request, "published.rules.title");
    model.addAttribute("page", page);
    model.addAttribute("rules", new RuleWords(page, book).lines());
    return "published/rules";
  }

  private Wanted wanted(Map<String, String> asked, List<Integer> years) {
    var year = asked.getOrDefault("year", "").strip();
    var chosen = year.matches("20\\d\\d") ? Integer.parseInt(year) : 0;
    var indicator = book.indicator(asked.getOrDefault("indicator", "").strip());
    return new Wanted(
        asked.getOrDefault("place", "").strip().replace("\u0000", ""),
        indicator.map(Indicator::code).orElse(""),
        years.contains(chosen) || years.isEmpty() ? chosen : years.getFirst());
  }

  private Search search(Page page, Wanted wanted, List<Integer> years) {
    var indicators = new ArrayList<Option>();
    indicators.add(new Option("", page.text().of("published.every"), wanted.indicator().isEmpty()));
    book.indicators()
        .forEach(each ->
            indicators.add(
                new Option(
                    each.code(),
                    each.name().in(page.language()),
                    each.code().equals(wanted.indicator()))));
    return new Search(
        wanted.place(),
        indicators,
        years.stream()
            .map(each ->
                new Option(String.valueOf(each), String.valueOf(each), each == wanted.year()))
            .toList());
  }

  /** The door in the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Doors {
    @Bean
    NavigationEntry publishedDoor() {
      return new NavigationEntry("/work/published", "published.title", "", true, 450);
    }
  }
}
