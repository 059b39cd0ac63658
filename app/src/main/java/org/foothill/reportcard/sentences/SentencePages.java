package org.foothill.reportcard.sentences;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.core.Language;
import org.foothill.indicators.catalogue.Catalogue;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the coordinator reads the sentences, says some better, and stands for them. */
@Controller
class SentencePages {
  private static final String HOME = "/work/sentences";
  private final Pages pages;
  private final Gate gate;
  private final Sentences sentences;
  private final ApproveSentence approve;
  private final Catalogue catalogue;

  SentencePages(
      Pages pages, Gate gate, Sentences sentences, ApproveSentence approve, Catalogue catalogue) {
    this.pages = pages;
    this.gate = gate;
    this.sentences = sentences;
    this.approve = approve;
    this.catalogue = catalogue;
  }

  /** What a form sends. */
  record Sent(String sentence, String language, String slots, String text) {}

  @GetMapping(HOME)
  ModelAndView list(
      HttpServletRequest request,
      @RequestParam(name = "in", defaultValue = "") String in,
      @RequestParam(name = "approved", defaultValue = "") String approved) {
    gate.require(Ability.PUBLISH_EDITION);
    var page = pages.page(request, "sentences.work.title");
    var language = Language.parse(in).orElse(page.language());
    return view(page, language, List.of(), approved);
  }

  @PostMapping(HOME)
  ModelAndView one(HttpServletRequest request, @ModelAttribute Sent sent) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    var page = pages.page(request, "sentences.work.title");
    var language = Language.parse(sent.language());
    var id = SentenceId.parse(sent.sentence());
    if (language.isEmpty() || id.isEmpty()) {
      return refused(page, sent, "gone");
    }
    var wish = new ApproveSentence.Wish(id.get(), language.get(), sent.slots(), sent.text());
    return switch (approve.approve(actor, wish)) {
      case ApproveSentence.Outcome.Approved _ ->
          new ModelAndView(
              "redirect:%s?in=%s&approved=1#%s"
                  .formatted(HOME, language.get().tag(), id.get().code()));
      case ApproveSentence.Outcome.Outdated _ -> refused(page, sent, "outdated");
      case ApproveSentence.Outcome.OtherNumbers(var numbers) ->
          refused(page, sent, "numbers", numbers);
      case ApproveSentence.Outcome.TooHard(double grade) ->
          refused(page, sent, "hard", Math.round(grade));
      case ApproveSentence.Outcome.Unkind(var word) -> refused(page, sent, "unkind", word);
      case ApproveSentence.Outcome.NoSuchSentence() -> refused(page, sent, "gone");
    };
  }

  @PostMapping(HOME + "/all")
  String all(@RequestParam("language") String tag) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    var language = Language.parse(tag).orElse(Language.ENGLISH);
    int count = approve.approveAll(actor, language);
    return "redirect:%s?in=%s&approved=%d".formatted(HOME, language.tag(), count);
  }

  /** The list, with what is wrong with a text and the text as it was typed. */
  private ModelAndView refused(Page page, Sent sent, String key, Object... arguments) {
    var field = SentenceId.parse(sent.sentence()).map(SentenceId::code).orElse("main");
    var problem = new Problem(field, page.text().of("sentences.wrong." + key, arguments));
    var language = Language.parse(sent.language()).orElse(page.language());
    var view = view(page, language, List.of(problem), "");
    view.addObject("typed", sent.text());
    return view;
  }

  private ModelAndView view(Page page, Language language, List<Problem> problems, String approved) {
    var all = sentences.list(language);
    var view = new ModelAndView("reportcard/sentences");
    view.addAllObjects(
        Map.of(
            "page",
            page,
            "language",
            language,
            "sentences",
            all,
            "waiting",
            all.stream().filter(each -> !(each instanceof Standing.Approved)).count(),
            "problems",
            problems,
            "said",
            approved.matches("\\d{1,5}")
                ? page.text().of("sentences.work.approved", Integer.parseInt(approved))
                : ""));
    view.addObject("typed", "");
    view.addObject("names", names(page));
    view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  /** What measures are called in the language of the workspace. */
  private Map<String, String> names(Page page) {
    return catalogue.indicators().stream()
        .collect(Collectors.toMap(each -> each.id().code(), each -> page.text().of(each.name())));
  }

  /** The door in the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Doors {
    @Bean
    NavigationEntry sentencesDoor() {
      return new NavigationEntry(HOME, "sentences.door", Ability.PUBLISH_EDITION.name(), true, 75);
    }
  }
}
