package org.foothill.reportcard.register;

import java.util.List;
import org.foothill.reportcard.Corrections.Correction;
import org.foothill.reportcard.pages.Voice;

/** What was wrong and was put right, newest first. */
public record CorrectionsPage(List<Row> rows) {
  /** One notice. {@code path} is empty when it was no single page. */
  public record Row(String day, String edition, String path, String what, String reason) {}

  static CorrectionsPage of(Voice voice, List<Correction> corrections) {
    return new CorrectionsPage(
        corrections.stream()
            .map(correction ->
                new Row(
                    voice.numbers().day(correction.on()),
                    correction.edition(),
                    correction.path(),
                    voice.say(correction.what()),
                    voice.say(correction.reason())))
            .toList());
  }
}
