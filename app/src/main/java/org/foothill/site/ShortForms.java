package org.foothill.site;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a public page says, and the short forms in it with their whole words, so that no reader
 * meets letters that the page does not explain. A code (in {@code code} or {@code pre}) is a name
 * for machines and not looked at.
 *
 * @param html the content as written
 */
public record ShortForms(String html, List<Explained> list) {
  private static final Set<String> KNOWN =
      Set.of(
          "A-G", "CALPADS", "CRSC", "CRSE", "CSU", "CSV", "CTE", "JSON", "PDF", "PSTS", "SCSC",
          "SCSE", "SCTE", "SELA", "SENR", "SINC", "SINF", "SIRS", "SOFF", "SPRG", "STAS", "STEAM",
          "STEM", "TK", "UC", "WBLR", "ZIP");

  /** Every word of a page is looked up; looking for each form in turn took longer than the page. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  private static final Pattern NOT_WORDS =
      Pattern.compile("(?s)<(code|pre|script)\\b.*?</\\1>|<[^>]*>");

  /**
   * A short form and what it stands for.
   *
   * @param letters as pages write them
   */
  public record Explained(String letters, String words) {}

  /** Writes the content once and looks at what it says. */
  public static ShortForms in(Content content, Text text) {
    var written = new StringOutput();
    var output = new OwaspHtmlTemplateOutput(written);
    if (content instanceof HtmlContent html) {
      html.writeTo(output);
    } else {
      content.writeTo(output);
    }
    return of(written.toString(), text);
  }

  static ShortForms of(String html, Text text) {
    var words = NOT_WORDS.matcher(html).replaceAll(" ");
    var list =
        WORD.matcher(words)
            .results()
            .map(found -> found.group())
            .filter(KNOWN::contains)
            .distinct()
            .sorted()
            .map(letters -> new Explained(letters, text.of("site.short." + letters)))
            .toList();
    return new ShortForms(html, list);
  }
}
