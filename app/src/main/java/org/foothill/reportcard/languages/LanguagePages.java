package org.foothill.reportcard.languages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.core.Language;
import org.foothill.site.NavigationEntry;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How far each language is, the table for translators, and the release of a language. */
@Controller
class LanguagePages {
  private static final String HOME = "/work/languages";

  /** More problems than a person reads at once are only counted. */
  private static final int MOST = 20;

  private final Pages pages;
  private final Gate gate;
  private final LanguageBoard board;
  private final TranslateTexts translate;
  private final ReleaseLanguage release;

  LanguagePages(
      Pages pages,
      Gate gate,
      LanguageBoard board,
      TranslateTexts translate,
      ReleaseLanguage release) {
    this.pages = pages;
    this.gate = gate;
    this.board = board;
    this.translate = translate;
    this.release = release;
  }

  @GetMapping(HOME)
  ModelAndView list(HttpServletRequest request) {
    gate.require(Ability.PUBLISH_EDITION);
    return view(page(request), List.of(), "");
  }

  @GetMapping(HOME + "/{tag}.csv")
  ResponseEntity<byte[]> table(@PathVariable("tag") String tag) {
    gate.require(Ability.PUBLISH_EDITION);
    var language = prepared(tag);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("texts-" + tag + ".csv").build().toString())
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .body(translate.table(language));
  }

  @PostMapping(HOME + "/{tag}/texts")
  ModelAndView take(
      HttpServletRequest request,
      @PathVariable("tag") String tag,
      @RequestParam("file") MultipartFile file)
      throws IOException {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    var page = page(request);
    var language = prepared(tag);
    return switch (translate.take(actor, language, file.getBytes())) {
      case TranslateTexts.Outcome.Taken(int changed, int unchanged, var problems) ->
          view(
              page,
              problems.stream().limit(MOST).map(each -> problem(page, tag, each)).toList(),
              page.text().of("languages.taken", changed, unchanged, problems.size()));
      case TranslateTexts.Outcome.NotATable _ -> wrong(page, tag, "not-a-table");
      case TranslateTexts.Outcome.IsComplete() -> wrong(page, tag, "complete");
    };
  }

  @PostMapping(HOME + "/{tag}/release")
  ModelAndView release(HttpServletRequest request, @PathVariable("tag") String tag) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    var page = page(request);
    return switch (release.release(actor, prepared(tag))) {
      case ReleaseLanguage.Outcome.Released(), ReleaseLanguage.Outcome.AlreadyOffered() ->
          view(page, List.of(), page.text().of("languages.released"));
      case ReleaseLanguage.Outcome.Incomplete(int missing, var first) ->
          view(
              page,
              List.of(
                  new Problem(tag, page.text().of("languages.wrong.incomplete", missing, first))),
              "");
    };
  }

  private Page page(HttpServletRequest request) {
    return pages.page(request, "languages.title");
  }

  private ModelAndView wrong(Page page, String tag, String key) {
    return view(page, List.of(new Problem(tag, page.text().of("languages.wrong." + key))), "");
  }

  private static Problem problem(Page page, String tag, TranslateTexts.Problem each) {
    var reason =
        switch (each.kind()) {
          case UNKNOWN_TEXT -> "unknown-text";
          case OTHER_ENGLISH -> "other-english";
          case OTHER_SLOTS -> "other-slots";
          case BROKEN_PATTERN -> "broken-pattern";
        };
    return new Problem(
        tag, page.text().of("languages.wrong." + reason, String.valueOf(each.line()), each.key()));
  }

  private ModelAndView view(Page page, List<Problem> problems, String said) {
    var view =
        new ModelAndView(
            "reportcard/languages",
            Map.of("page", page, "languages", board.list(), "problems", problems, "said", said));
    view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private static Language prepared(String tag) {
    return Language.parse(tag)
        .filter(language -> !language.isComplete())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The door in the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class LanguageDoor {
    @Bean
    NavigationEntry languagesDoor() {
      return new NavigationEntry(HOME, "languages.door", Ability.PUBLISH_EDITION.name(), true, 76);
    }
  }
}
