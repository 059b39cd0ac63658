package org.foothill.reportcard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.foothill.core.Language;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sheets;
import org.foothill.site.Pages;
import org.foothill.site.Templates;
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
  private final Templates templates;
  private final ReadyPages ready;

  PublicReportCard(Sheets sheets, Pages pages, Templates templates, ReadyPages ready) {
    this.sheets = sheets;
    this.pages = pages;
    this.templates = templates;
    this.ready = ready;
  }

  /** Whatever a module has no page of its own for; {@link Sheets} knows what there is. */
  @GetMapping({"/{language:en|es|hy|zh}", "/{language:en|es|hy|zh}/{*path}"})
  ModelAndView page(
      HttpServletRequest request, HttpServletResponse response, @PathVariable String language) {
    var prefix = request.getContextPath() + "/" + language;
    var path = request.getRequestURI().substring(prefix.length());
    return show(request, response, path.isEmpty() ? "/" : path, language);
  }

  private ModelAndView show(
      HttpServletRequest request, HttpServletResponse response, String path, String tag) {
    var language = Language.parse(tag).orElseThrow();
    // Pages that answer a question are made for the one who asks.
    var found =
        request.getQueryString() == null
            ? ready.find(request.getRequestURI(), () -> make(request, path, language))
            : make(request, path, language);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return new ModelAndView(
          "site/error",
          Map.of(
              "page",
              pages.page(request, "site.error.404.title"),
              "explanation",
              "site.error.404.explanation"));
    }
    return new ModelAndView(view(path, found.get()));
  }

  private Optional<ReadyPages.Ready> make(
      HttpServletRequest request, String path, Language language) {
    return sheets
        .find(path, language)
        .map(sheet ->
            switch (sheet) {
              case Sheet.Page page -> ReadyPages.Ready.page(html(request, page));
              case Sheet.Download download ->
                  ReadyPages.Ready.download(download.mediaType(), download.bytes());
            });
  }

  private byte[] html(HttpServletRequest request, Sheet.Page page) {
    return templates.render(
        page.template(),
        Map.of(
            "page",
            pages.titled(request, page.title()),
            "view",
            page.view(),
            "description",
            page.description()));
  }

  private static View view(String path, ReadyPages.Ready ready) {
    return (_, request, response) -> {
      response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
      response.setHeader(HttpHeaders.ETAG, ready.tag());
      if (ready.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType(ready.mediaType());
      response.setContentLength(ready.bytes().length);
      if (ready.isFile()) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(path));
      }
      response.getOutputStream().write(ready.bytes());
    };
  }

  /** Tables are taken home, feeds are read. */
  private static String disposition(String path) {
    var kind =
        path.endsWith(".atom") ? ContentDisposition.inline() : ContentDisposition.attachment();
    return kind.filename(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.US_ASCII)
        .build()
        .toString();
  }
}
