package org.foothill.reportcard.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Can everybody use a page? The rules of WCAG 2.2 that a parsed page can be asked: language, title,
 * one h1, headings in order, tables with captions and header cells, titles of drawings, words of
 * links, labels of fields, ids that are there once.
 */
public final class PageCheck {
  private static final int HEAVIEST = 200_000;
  private static final Set<String> SCOPES = Set.of("col", "row", "colgroup", "rowgroup");
  private final Document page;
  private final List<String> problems = new ArrayList<>();

  private PageCheck(Document page) {
    this.page = page;
  }

  /**
   * One sentence for each rule that the page does not keep.
   *
   * @param bytes size of the page with its drawings
   */
  public static List<String> problems(Document page, String language, int bytes) {
    var check = new PageCheck(page);
    check.head(language);
    check.headings();
    check.tables();
    check.drawings();
    check.links();
    check.fields();
    check.ids();
    check.say(bytes > HEAVIEST, "it weighs %d bytes, more than %d".formatted(bytes, HEAVIEST));
    return check.problems;
  }

  private void say(boolean wrong, String sentence) {
    if (wrong) {
      problems.add(sentence);
    }
  }

  private void head(String language) {
    var html = page.select("html").attr("lang");
    say(!html.equals(language), "its language is said to be '%s'".formatted(html));
    say(page.title().isBlank(), "it has no title");
    say(page.select("main").size() != 1, "it has no single main part");
    say(!page.select("script:not([type=application/ld+json])").isEmpty(), "it holds a script");
    say(
        !page.select("link[href*=://], img[src*=://], iframe").isEmpty(),
        "it asks another server for something");
  }

  private void headings() {
    say(
        page.select("h1").size() != 1,
        "it has %d first-level headings".formatted(page.select("h1").size()));
    int level = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int own = heading.normalName().charAt(1) - '0';
      say(own > level + 1, "the heading '%s' skips a level".formatted(heading.text()));
      say(heading.text().isBlank(), "a heading is empty");
      level = own;
    }
  }

  private void tables() {
    for (var table : page.select("table")) {
      say(table.select("> caption").text().isBlank(), "a table has no caption");
      for (var head : table.select("th")) {
        say(
            !SCOPES.contains(head.attr("scope").toLowerCase(Locale.ROOT)),
            "the header cell '%s' does not say what it heads".formatted(head.text()));
      }
      say(table.select("th").isEmpty(), "a table has no header cells");
    }
  }

  private void drawings() {
    for (var drawing : page.select("svg")) {
      boolean hidden = drawing.attr("aria-hidden").equals("true");
      say(!hidden && drawing.select("> title").text().isBlank(), "a drawing has no title");
      say(!hidden && !drawing.attr("role").equals("img"), "a drawing is not said to be a picture");
    }
    for (var picture : page.select("img")) {
      say(!picture.hasAttr("alt"), "a picture has no text");
    }
  }

  private void links() {
    for (var link : page.select("a[href], button")) {
      say(words(link).isBlank(), "a link to %s has no words".formatted(link.attr("href")));
    }
  }

  private static String words(Element link) {
    return link.text() + link.attr("aria-label") + link.select("svg title, img[alt]").text();
  }

  private void fields() {
    for (var field : page.select("input:not([type=hidden], [type=submit]), select, textarea")) {
      boolean labelled =
          !field.attr("aria-label").isBlank()
              || field.hasAttr("aria-labelledby")
              || field.closest("label") != null
              || !page.select("label[for='" + field.id() + "']").isEmpty();
      say(!labelled, "the field '%s' has no label".formatted(field.attr("name")));
    }
  }

  private void ids() {
    var ids = new HashSet<String>();
    for (var one : page.select("[id]")) {
      say(!ids.add(one.id()), "the id '%s' is there twice".formatted(one.id()));
    }
    for (var one : page.select("[aria-labelledby], [aria-describedby]")) {
      for (var id :
          (one.attr("aria-labelledby") + " " + one.attr("aria-describedby"))
              .strip()
              .split("\\s+", -1)) {
        say(!ids.contains(id), "something is named by '%s', which is not there".formatted(id));
      }
    }
  }
}
