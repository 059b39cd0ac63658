package org.foothill.reportcard.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.Imprint;
import org.foothill.site.Numbers;
import org.foothill.site.Templates;
import org.foothill.site.Text;
import org.foothill.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Prints the report card: PDF/UA-1 (readable by screen readers) and PDF/A-3a (readable for ever).
 * Letter paper. No clock and no chance: the same pages give the same bytes.
 */
@Component
public final class PrintedCard {
  private static final String STYLE = Fonts.text("card.css");
  private final EditionPages pages;
  private final Templates templates;
  private final Texts texts;

  PrintedCard(EditionPages pages, Templates templates, Texts texts) {
    this.pages = pages;
    this.templates = templates;
    this.texts = texts;
  }

  /** Its public path, the same in every language. */
  public static String path(SchoolYear year) {
    return "/report-card-" + year + ".pdf";
  }

  /** One at a time: two would need more memory than a server has beside its pages. */
  public synchronized byte[] print(Imprint imprint, Language language) {
    var pictures = new Pictures();
    var chapters = chapters(language, pictures);
    var view = view(imprint, language, chapters);
    var html = templates.render("reportcard/pdf/card", Map.of("view", view));
    var document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    for (var chapter : chapters) {
      chapter.leaves().forEach(leaf -> put(document, leaf));
    }
    Anchors.keepOnlyThoseThatLead(document);
    bookmark(document, view);
    document.head().appendElement("style").appendChild(new DataNode(STYLE));
    try {
      return new PdfFile(pictures).write(document, imprint);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Chapters that have pages, in reading order. */
  private List<Chapter> chapters(Language language, Pictures pictures) {
    var paths = pages.paths();
    var text = texts.in(language);
    var chapters = new ArrayList<Chapter>();
    for (var part : Part.values()) {
      var leaves = new ArrayList<Leaf>();
      for (var path : paths) {
        if (part.holds(path)) {
          var html = pages.render(path, language, new PrintedLinks());
          leaves.add(Leaf.of(path, html, pictures));
        }
      }
      if (!leaves.isEmpty()) {
        var title = text.of("edition.pdf.part." + part.key());
        chapters.add(new Chapter("part-" + part.key(), title, leaves));
      }
    }
    return chapters;
  }

  private Booklet view(Imprint imprint, Language language, List<Chapter> chapters) {
    Text text = texts.in(language);
    var numbers = new Numbers(language);
    var partnership = chapters.getFirst().leaves().getFirst().partnership();
    return new Booklet(
        text,
        partnership,
        numbers.year(imprint.year()),
        numbers.day(imprint.at().atZone(ZoneOffset.UTC).toLocalDate()),
        imprint.release(),
        chapters);
  }

  private static void put(Document document, Leaf leaf) {
    var place = document.getElementById(leaf.id());
    if (place == null) {
      throw new IllegalStateException(
          "The printed card has no place for the page (%s).".formatted(leaf.path()));
    }
    place.appendChildren(leaf.content());
  }

  /** Bookmarks are no HTML, so they are added when the document was read. */
  private static void bookmark(Document document, Booklet view) {
    var bookmarks = document.head().appendElement("bookmarks");
    add(bookmarks, view.text().of("edition.pdf.contents"), "contents");
    for (var chapter : view.chapters()) {
      var entry = add(bookmarks, chapter.title(), chapter.id());
      chapter.leaves().forEach(leaf -> add(entry, leaf.title(), leaf.id()));
    }
    add(bookmarks, view.text().of("edition.pdf.licence"), "licence");
  }

  private static Element add(Element parent, String name, String id) {
    return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
  }
}
