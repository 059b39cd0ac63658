package org.foothill.reportcard.edition;

import org.foothill.core.Language;
import org.foothill.site.Assets;
import org.foothill.site.Links;

/**
 * Addresses inside an edition, relative to the page that holds them, so that the edition can lie
 * below any path of any file server or be opened from a disk.
 */
final class FrozenLinks implements Links {
  private final String from;
  private final Language language;
  private final Assets assets;

  /**
   * @param from the public path of the page that the links stand on, such as {@code /results/R1}
   */
  FrozenLinks(String from, Language language, Assets assets) {
    this.from = from;
    this.language = language;
    this.assets = assets;
  }

  /** The file that holds a public path: pages are folders with an index, downloads are files. */
  static String file(String path, Language language) {
    var trimmed = path.replaceAll("^/+|/+$", "");
    var last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    var tail =
        trimmed.isEmpty() ? "index.html" : last.contains(".") ? trimmed : trimmed + "/index.html";
    return language.tag() + "/" + tail;
  }

  @Override
  public String to(String path) {
    return to(path, language);
  }

  @Override
  public String to(String path, Language other) {
    int mark = path.indexOf('#');
    var anchor = mark < 0 ? "" : path.substring(mark);
    var target = mark < 0 ? path : path.substring(0, mark);
    return up() + file(target, other) + anchor;
  }

  @Override
  public String asset(String name) {
    return up() + "assets/" + assets.hashed(name);
  }

  @Override
  public String file(String name) {
    return up() + name;
  }

  @Override
  public boolean live() {
    return false;
  }

  private String up() {
    return "../".repeat((int) file(from, language).chars().filter(c -> c == '/').count());
  }
}
