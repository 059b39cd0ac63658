package org.foothill.reportcard.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The drawings of the pages. Each becomes a picture with its title and description as alternative
 * text; the numbers beside it stay in their tables.
 */
final class Pictures {
  static final String PROTOCOL = "mem";
  private static final String STYLE = Fonts.text("drawing.css");
  private final Map<String, byte[]> drawings = new LinkedHashMap<>();

  /** Takes a drawing out of its page and leaves a picture in its place. */
  void keep(Element drawing, String page) {
    var title = drawing.select("> title").text();
    var more = drawing.select("> desc").text();
    var name = PROTOCOL + ":" + page + "-" + (drawings.size() + 1) + ".svg";
    var picture = new Element("img");
    picture.attr("src", name);
    picture.attr("alt", more.isEmpty() ? title : title + ". " + more);
    picture.addClass(drawing.hasClass("sparkline") ? "small" : "drawing");
    var copy = drawing.clone();
    copy.attr("xmlns", "http://www.w3.org/2000/svg");
    copy.select("title, desc").remove();
    copy.prependElement("style").attr("type", "text/css").appendText(STYLE);
    size(copy);
    drawings.put(name, xml(copy));
    drawing.replaceWith(picture);
  }

  private static void size(Element drawing) {
    var box = drawing.attr("viewBox").trim().split("\\s+", -1);
    if (box.length == 4) {
      drawing.attr("width", box[2]).attr("height", box[3]);
    }
  }

  private static byte[] xml(Element drawing) {
    var document = new Document("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    document.appendChild(drawing);
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /** Empty when no page has such a drawing. */
  byte[] find(String name) {
    return drawings.getOrDefault(name, new byte[0]);
  }
}
