package org.foothill.reportcard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.foothill.core.Language;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sheets;
import org.foothill.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The public pages as they are now, from the newest release. */
@Controller
final class PublicReportCard {
  private final Sheets sheets;
  private final Pages pages;

  PublicReportCard(Sheets sheets, Pages pages) {
    this.sheets = sheets;
    this.pages = pages;
  }

  @GetMapping({
    "/{language:en|es|hy|zh}",
    "/{language:en|es|hy|zh}/indicators",
    "/{language:en|es|hy|zh}/indicators/{code}",
    "/{language:en|es|hy|zh}/schools",
    "/{language:en|es|hy|zh}/schools/{code}",
    "/{language:en|es|hy|zh}/results/{code}",
    "/{language:en|es|hy|zh}/state/{code}",
    "/{language:en|es|hy|zh}/strategies",
    "/{language:en|es|hy|zh}/strategies/{code}",
    "/{language:en|es|hy|zh}/groups",
    "/{language:en|es|hy|zh}/groups/{code}",
    "/{language:en|es|hy|zh}/places/{code}",
    "/{language:en|es|hy|zh}/pathways",
    "/{language:en|es|hy|zh}/pathways/{code}",
    "/{language:en|es|hy|zh}/compare",
    "/{language:en|es|hy|zh}/compare/{code}",
    "/{language:en|es|hy|zh}/compare/{code}/{other}",
    "/{language:en|es|hy|zh}/corrections",
    "/{language:en|es|hy|zh}/past-editions",
    "/{language:en|es|hy|zh}/data",
    "/{language:en|es|hy|zh}/privacy"
  })
  ModelAndView page(
      HttpServletRequest request, HttpServletResponse response, @PathVariable String language) {
    var prefix = request.getContextPath() + "/" + language;
    var path = request.getRequestURI().substring(prefix.length());
    return show(request, response, path.isEmpty() ? "/" : path, language);
  }

  private ModelAndView show(
      HttpServletRequest request, HttpServletResponse response, String path, String tag) {
    var sheet = sheets.find(path, Language.parse(tag).orElseThrow());
    if (sheet.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return new ModelAndView(
          "site/error",
          Map.of(
              "page",
              pages.page(request, "site.error.404.title"),
              "explanation",
              "site.error.404.explanation"));
    }
    return switch (sheet.get()) {
      case Sheet.Page page ->
          new ModelAndView(
              page.template(),
              Map.of(
                  "page",
                  pages.titled(request, page.title()),
                  "view",
                  page.view(),
                  "description",
                  page.description()));
      case Sheet.Download download -> new ModelAndView(file(path, download));
    };
  }

  private static View file(String path, Sheet.Download download) {
    return (_, _, response) -> {
      response.setContentType(download.mediaType());
      response.setContentLength(download.bytes().length);
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.US_ASCII)
              .build()
              .toString());
      response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
      response.getOutputStream().write(download.bytes());
    };
  }
}
