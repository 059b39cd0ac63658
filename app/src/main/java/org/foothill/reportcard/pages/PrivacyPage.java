package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.disclosure.figures.PublicPolicy;

/**
 * How students are protected: the rules in words and numbers, with those of the newest release.
 *
 * @param room an example of what can be known at most about a small group, such as {@code 3 to 8}
 * @param file the policy file itself, in English
 */
public record PrivacyPage(
    Optional<DataPage.Release> release,
    String version,
    String hideUpTo,
    String width,
    String union,
    String room,
    List<Band> bands,
    String file) {
  /** The least that a made-up small group in the example has. */
  private static final int EXAMPLE = 3;

  public PrivacyPage {
    bands = List.copyOf(bands);
  }

  /** Which ranges stand for shares near 0 and 100 percent in groups of a size. */
  public record Band(String students, String low, String high) {}

  static PrivacyPage of(Sources sources, Voice voice) {
    var policy = sources.policy();
    var numbers = voice.numbers();
    return new PrivacyPage(
        sources.figures().release().map(release -> DataPage.release(voice, release)),
        numbers.count(policy.version()),
        numbers.count(policy.hideUpTo()),
        numbers.count(policy.width()),
        numbers.count(policy.union()),
        voice.say("privacy.from-to", EXAMPLE, EXAMPLE + policy.width()),
        bands(policy, voice),
        policy.text());
  }

  private static List<Band> bands(PublicPolicy policy, Voice voice) {
    var steps = List.copyOf(policy.bands().entrySet());
    var bands = new ArrayList<Band>();
    for (int i = 0; i < steps.size(); i++) {
      int from = Math.max(steps.get(i).getKey(), policy.hideUpTo() + 1);
      var students =
          i + 1 == steps.size()
              ? voice.say("privacy.from", from)
              : voice.say("privacy.from-to", from, steps.get(i + 1).getKey() - 1);
      var wide = BigDecimal.valueOf(steps.get(i).getValue());
      var all = BigDecimal.valueOf(100);
      bands.add(
          new Band(
              students,
              voice.numbers().percents(BigDecimal.ZERO, wide),
              voice.numbers().percents(all.subtract(wide), all)));
    }
    return bands;
  }
}
