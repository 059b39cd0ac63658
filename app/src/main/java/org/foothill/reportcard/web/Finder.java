package org.foothill.reportcard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.foothill.core.Language;
import org.foothill.reportcard.pages.Sheets;
import org.foothill.site.Pages;
import org.foothill.site.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Looks a school, a measure, a group or a strategy up by name. Frozen editions have lists. */
@Controller
final class Finder {
  private static final int LONGEST = 100;
  private final Sheets sheets;
  private final Pages pages;
  private final Texts texts;

  Finder(Sheets sheets, Pages pages, Texts texts) {
    this.sheets = sheets;
    this.pages = pages;
    this.texts = texts;
  }

  @GetMapping("/{language:en|es|hy|zh}/find")
  ModelAndView find(
      HttpServletRequest request,
      @PathVariable String language,
      @RequestParam(name = "q", defaultValue = "") String asked) {
    var spoken = Language.parse(language).orElseThrow();
    if (!texts.offered().contains(spoken)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var question = asked.substring(0, Math.min(LONGEST, asked.length())).strip();
    var found = sheets.index(spoken).find(question);
    return new ModelAndView(
        "reportcard/find",
        Map.of(
            "page", pages.page(request, "card.find.title"), "view", new FindPage(question, found)));
  }
}
