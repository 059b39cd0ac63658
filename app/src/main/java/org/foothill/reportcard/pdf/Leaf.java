package org.foothill.reportcard.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One page of the web as a section of the printed card.
 *
 * @param title the page's h1, which the template writes; {@code content} is without it
 * @param partnership the site's name as the page says it
 */
public record Leaf(String id, String path, String title, String partnership, List<Node> content) {
  private static final String NOT_PRINTED =
      "nav, form, button, script, .crumbs, .downloads, .share, .skip, .screen-only, svg.narrow, input, select";

  static Leaf of(String path, byte[] html, Pictures pictures) {
    var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    var id = idOf(path);
    var main = page.select("main").getFirst();
    var title = main.select("h1").getFirst();
    var name = title.text();
    title.remove();
    main.select(NOT_PRINTED).remove();
    main.select("svg").forEach(picture -> pictures.keep(picture, id));
    main.select("[id]").forEach(one -> one.attr("id", id + "-" + one.id()));
    main.select("a[href]").forEach(link -> point(link, id));
    main.select("details, summary").forEach(Leaf::open);
    demote(main);
    empty(main);
    return new Leaf(
        id, path, name, page.select(".mark").text(), List.copyOf(main.childNodesCopy()));
  }

  /** {@code /indicators/ATT-CHRONIC} is {@code p-indicators-ATT-CHRONIC}. */
  static String idOf(String path) {
    return "p" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-+$", "");
  }

  /**
   * Templates write an anchor of another page as {@code path#anchor} after the address; on the own
   * page as {@code #anchor}.
   */
  private static void point(Element link, String id) {
    var target = link.attr("href");
    var anchor = target.substring(target.lastIndexOf('#') + 1);
    int marks = target.length() - target.replace("#", "").length();
    if (marks > 1) {
      link.attr("href", target.substring(0, target.lastIndexOf('#')) + "-" + anchor);
    } else if (!target.startsWith("#p") && !anchor.isEmpty() && target.startsWith("#")) {
      link.attr("href", "#" + id + "-" + anchor);
    }
  }

  /** What the screen folds away is printed. */
  private static void open(Element folded) {
    boolean head = folded.normalName().equals("summary");
    folded.tagName(head ? "p" : "div").addClass(head ? "summary" : "opened");
  }

  /** The title of the page is a second-level heading of the document; the others follow. */
  private static void demote(Element main) {
    for (int level = 5; level >= 2; level--) {
      main.select("h" + level).tagName("h" + (level + 1));
    }
  }

  /** Sections that only held what is not printed. */
  private static void empty(Element main) {
    main.select("figure, li, ul, section, aside, div, p").stream()
        .filter(one -> !one.hasText() && one.select("img").isEmpty())
        .forEach(Element::remove);
  }
}
