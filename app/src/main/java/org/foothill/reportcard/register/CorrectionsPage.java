package org.foothill.reportcard.register;

import java.util.List;
import org.foothill.reportcard.Corrections.Correction;
import org.foothill.reportcard.pages.Voice;

/** What was wrong and was put right, newest first. */
public record CorrectionsPage(List<Row> rows) {
  /** One notice, with links to the pages that it names. */
  public record Row(String day, String edition, List<Link> pages, String what, String reason) {}

  /** Several pages are told apart by their addresses. */
  public record Link(String path, String words) {}

  static CorrectionsPage of(Voice voice, List<Correction> corrections) {
    return new CorrectionsPage(
        corrections.stream()
            .map(correction ->
                new Row(
                    voice.numbers().day(correction.on()),
                    correction.edition(),
                    links(voice, correction.paths()),
                    voice.say(correction.what()),
                    voice.say(correction.reason())))
            .toList());
  }

  private static List<Link> links(Voice voice, List<String> paths) {
    return paths.stream()
        .map(path ->
            new Link(
                path,
                paths.size() == 1
                    ? voice.card("corrections.page")
                    : voice.card("corrections.page-of", path)))
        .toList();
  }
}
