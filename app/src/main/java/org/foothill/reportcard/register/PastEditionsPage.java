package org.foothill.reportcard.register;

import java.util.List;
import org.foothill.reportcard.Corrections.Correction;
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
   * @param span its school year in addresses, such as {@code 2025-26}
   * @param replaced by which edition of the same year it was replaced, when and why; empty for the
   *     newest of its year
   * @param current true when it shows the newest release
   */
  public record Row(
      String code,
      String year,
      String span,
      String release,
      String seal,
      String replaced,
      boolean current) {}

  static PastEditionsPage of(
      Sources sources, Voice voice, List<Edition> editions, List<Correction> corrections) {
    var release = sources.figures().release().map(found -> found.id()).orElse("");
    return new PastEditionsPage(
        editions.stream()
            .map(edition ->
                new Row(
                    edition.code(),
                    voice.numbers().year(edition.year()),
                    edition.year().toString(),
                    edition.release(),
                    edition.seal(),
                    replaced(voice, edition, corrections),
                    edition.release().equals(release)))
            .toList());
  }

  /** A correction belongs to the edition that came after the one it corrects. */
  private static String replaced(Voice voice, Edition edition, List<Correction> corrections) {
    var next = edition.year() + "." + (edition.revision() + 1);
    return corrections.stream()
        .filter(correction -> correction.edition().equals(next))
        .findFirst()
        .map(correction ->
            voice.card(
                "past-editions.replaced",
                next,
                voice.numbers().day(correction.on()),
                voice.say(correction.reason())))
        .orElse("");
  }

  /** Those that a page may list: all on the live server, earlier ones in an edition. */
  public List<Row> rows(boolean live) {
    return rows.stream().filter(row -> live || !row.current()).toList();
  }
}
