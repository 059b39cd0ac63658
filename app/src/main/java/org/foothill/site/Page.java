package org.foothill.site;

import java.util.List;
import org.foothill.core.Language;
import org.foothill.core.Visitor;

/**
 * What every page needs beside its own content. Templates pass it to {@code template.site.page}.
 *
 * @param title the h1 and the beginning of the title element
 * @param partnership the partnership's name, shown as the site's name
 * @param text messages in the page's language
 * @param links where things are, as seen from this page
 * @param path the page's own address without the language prefix, such as {@code
 *     /indicators/ATT-CHRONIC}
 */
public record Page(
    String title,
    String partnership,
    Text text,
    Links links,
    Visitor visitor,
    String path,
    List<NavigationEntry> navigation,
    Csrf csrf) {
  public Page {
    navigation = List.copyOf(navigation);
  }

  public Language language() {
    return visitor.language();
  }

  /**
   * Name and value of the hidden field that every form carries; both empty on frozen pages, which
   * have no forms.
   */
  public record Csrf(String field, String token) {}
}
