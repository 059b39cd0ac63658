package org.foothill.reportcard.pdf;

import java.util.HashSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links of the printed card: inside the document, each with words for screen readers. */
final class Anchors {
  private Anchors() {}

  /** A link to something that is not in the document becomes plain text. */
  static void keepOnlyThoseThatLead(Document document) {
    var ids = new HashSet<String>();
    document.select("[id]").forEach(one -> ids.add(one.id()));
    for (var link : document.select("a[href]")) {
      var target = link.attr("href");
      if (target.startsWith("#") && !ids.contains(target.substring(1))) {
        link.unwrap();
      } else {
        describe(link);
      }
    }
  }

  private static void describe(Element link) {
    if (link.attr("title").isEmpty()) {
      link.attr("title", link.text());
    }
  }
}
