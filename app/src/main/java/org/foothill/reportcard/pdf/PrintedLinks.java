package org.foothill.reportcard.pdf;

import java.util.regex.Pattern;
import org.foothill.core.Language;
import org.foothill.site.Links;

/** Addresses as anchors of the one document; those that lead nowhere are taken out later. */
final class PrintedLinks implements Links {
  /** One measure at one school is not printed; the measure with all its schools is. */
  private static final Pattern AT_SCHOOL = Pattern.compile("^/schools/[^/]+/");

  @Override
  public String to(String address) {
    var path = AT_SCHOOL.matcher(address).replaceFirst("/indicators/");
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
