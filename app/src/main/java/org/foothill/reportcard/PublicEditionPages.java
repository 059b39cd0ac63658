package org.foothill.reportcard;

import java.util.List;
import java.util.Map;
import org.foothill.core.Language;
import org.foothill.core.Visitor;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sheets;
import org.foothill.site.Links;
import org.foothill.site.Page;
import org.foothill.site.PageNotices;
import org.foothill.site.Templates;
import org.foothill.site.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Renders public pages outside of a request: nobody is signed in, and there are no forms. */
@Component
final class PublicEditionPages implements EditionPages {
  private final Sheets sheets;
  private final Templates templates;
  private final Texts texts;
  private final ObjectProvider<PageNotices> notices;
  private final String origin;

  PublicEditionPages(
      Sheets sheets,
      Templates templates,
      Texts texts,
      ObjectProvider<PageNotices> notices,
      @Value("${foothill.access.origin:}") String origin) {
    this.sheets = sheets;
    this.templates = templates;
    this.texts = texts;
    this.notices = notices;
    this.origin = origin;
  }

  @Override
  public List<String> paths() {
    return sheets.paths();
  }

  @Override
  public byte[] render(String path, Language language, Links links) {
    var sheet =
        sheets
            .find(path, language)
            .orElseThrow(() ->
                new IllegalArgumentException("There is no public page at (%s).".formatted(path)));
    return switch (sheet) {
      case Sheet.Download download -> download.bytes();
      case Sheet.Page page ->
          templates.render(
              page.template(),
              Map.of(
                  "page",
                  page(path, page.title(), language, links),
                  "view",
                  page.view(),
                  "description",
                  page.description()));
    };
  }

  @Override
  public byte[] entrance(String styleSheet) {
    return templates.render(
        "reportcard/entrance", Map.of("styleSheet", styleSheet, "languages", texts.offered()));
  }

  private Page page(String path, String title, Language language, Links links) {
    var text = texts.in(language);
    return new Page(
        title,
        sheets.partnership(language).orElseGet(() -> text.of("site.partnership")),
        text,
        links,
        Visitor.anonymous(language),
        path,
        PublicDoors.all(),
        Page.Csrf.NONE,
        origin,
        notices.stream().flatMap(each -> each.of(path, text).stream()).toList());
  }
}
