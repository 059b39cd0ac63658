package org.foothill.reportcard.register;

import java.util.List;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;

/**
 * Editions, newest first. A frozen page can only speak of editions that were there before it, so it
 * leaves out those with the figures that it shows itself; else the same release would not give the
 * same bytes twice.
 */
public record PastEditionsPage(List<Row> rows) {
  /**
   * One edition.
   *
   * @param current true when it shows the newest release
   */
  public record Row(String code, String year, String release, String seal, boolean current) {}

  static PastEditionsPage of(Sources sources, Voice voice, List<Edition> editions) {
    var release = sources.figures().release().map(found -> found.id()).orElse("");
    return new PastEditionsPage(
        editions.stream()
            .map(edition ->
                new Row(
                    edition.code(),
                    voice.numbers().year(edition.year()),
                    edition.release(),
                    edition.seal(),
                    edition.release().equals(release)))
            .toList());
  }

  /** Those that a page may list: all on the live server, earlier ones in an edition. */
  public List<Row> rows(boolean live) {
    return rows.stream().filter(row -> live || !row.current()).toList();
  }
}
