package org.foothill.reportcard.checks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/** Does every link of an edition lead to one of its files, and every anchor to a place in it? */
public final class LinkCheck {
  private final Set<String> files;
  private final Map<String, Set<String>> anchors = new TreeMap<>();
  private final Map<String, List<String>> wanted = new TreeMap<>();

  /**
   * @param files names of all files, such as {@code en/index.html}
   */
  public LinkCheck(Set<String> files) {
    this.files = Set.copyOf(files);
  }

  /** Reads a page; its links are judged when all were read. */
  public void read(String name, Document page) {
    anchors.put(
        name,
        page.select("[id]").stream()
            .map(one -> one.id())
            .collect(java.util.stream.Collectors.toSet()));
    var links = new ArrayList<String>();
    for (var one : page.select("[href], [src]")) {
      links.add(one.hasAttr("href") ? one.attr("href") : one.attr("src"));
    }
    wanted.put(name, links);
  }

  /** One sentence for each link that leads nowhere. */
  public List<String> problems() {
    var problems = new ArrayList<String>();
    wanted.forEach((name, links) -> {
      for (var link : links) {
        if (!leads(name, link)) {
          problems.add("The page %s links to %s, which is not there.".formatted(name, link));
        }
      }
    });
    return problems.stream().distinct().toList();
  }

  private boolean leads(String from, String link) {
    if (link.matches("[a-z]+:.*")) {
      return true;
    }
    if (link.startsWith("/") || link.contains("?")) {
      return false;
    }
    int mark = link.indexOf('#');
    var target = mark < 0 ? link : link.substring(0, mark);
    var anchor = mark < 0 ? "" : link.substring(mark + 1);
    var name =
        target.isEmpty() ? from : URI.create("/" + from).resolve(target).getPath().substring(1);
    return files.contains(name)
        && (anchor.isEmpty() || anchors.getOrDefault(name, Set.of(anchor)).contains(anchor));
  }
}
