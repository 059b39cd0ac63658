package org.foothill.reportcard.pdf;

import org.foothill.core.Language;
import org.foothill.site.Links;

/** Addresses as anchors of the one document; those that lead nowhere are taken out later. */
final class PrintedLinks implements Links {
  @Override
  public String to(String path) {
    int mark = path.indexOf('#');
    return mark < 0
        ? "#" + Leaf.idOf(path)
        : "#" + Leaf.idOf(path.substring(0, mark)) + "-" + path.substring(mark + 1);
  }

  /** Another language is another document. */
  @Override
  public String to(String path, Language language) {
    return "#";
  }

  @Override
  public String asset(String name) {
    return "#";
  }

  @Override
  public boolean live() {
    return false;
  }
}
