package org.foothill.reportcard.sharing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothill.core.Language;

/**
 * A feed as RFC 4287 writes it. Ids follow from what an entry is about and times from when it was
 * sealed or corrected, so that the same release gives the same bytes.
 *
 * @param file its own name, such as {@code figures.atom}
 * @param base the feed's whole address without its name; empty when nobody set the public address
 */
record AtomFeed(
    String title, String author, Language language, String file, String base, List<Entry> entries) {
  AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * One piece of news.
   *
   * @param about what makes it this entry and no other
   * @param link from the feed's own folder
   */
  record Entry(String about, String title, Instant updated, String link, String summary) {}

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private String text() {
    var text = new StringBuilder();
    text.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    text.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(language.tag())
        .append(base.isEmpty() ? "" : "\" xml:base=\"" + escaped(base))
        .append("\">\n");
    element(text, "id", id("feed " + file));
    element(text, "title", title);
    element(text, "updated", updated().toString());
    text.append("<author><name>").append(escaped(author)).append("</name></author>\n");
    text.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"%s\"/>\n".formatted(file));
    entries.forEach(entry -> entry(text, entry));
    return text.append("</feed>\n").toString();
  }

  private void entry(StringBuilder text, Entry entry) {
    text.append("<entry>\n");
    element(text, "id", id(file + " " + entry.about()));
    element(text, "title", entry.title());
    element(text, "updated", entry.updated().toString());
    text.append(
        "<link rel=\"alternate\" type=\"text/html\" href=\"%s\"/>\n"
            .formatted(escaped(entry.link())));
    element(text, "summary", entry.summary());
    text.append("</entry>\n");
  }

  /** Of the newest entry; a feed without news is as old as time. */
  private Instant updated() {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private String id(String about) {
    var name = language.tag() + " " + author + " " + about;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void element(StringBuilder text, String name, String content) {
    text.append('<').append(name).append('>').append(escaped(content));
    text.append("</").append(name).append(">\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
