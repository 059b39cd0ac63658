package org.foothill.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foothill.core.IndicatorId;
import org.foothill.suppression.Rules;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The policy file in force: what counts as a small group and what may be proven about it.
 *
 * @param text the file as it is printed on the site and sealed with each release
 * @param dayUnit hundredths of days that stand for one student
 */
record DisclosurePolicy(
    int version, Rules rules, long dayUnit, List<String> noneIsHarmless, String text) {
  private static final String NEWEST = "/disclosure/policy-v1.yaml";

  DisclosurePolicy {
    noneIsHarmless = List.copyOf(noneIsHarmless);
  }

  static DisclosurePolicy newest() {
    try (var stream = Objects.requireNonNull(DisclosurePolicy.class.getResourceAsStream(NEWEST))) {
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DisclosurePolicy parse(String text) {
    var file = new YAMLMapper().readValue(text, PolicyFile.class);
    var rules = new Rules(file.hideUpTo(), file.width(), file.union(), new TreeMap<>(file.bands()));
    return new DisclosurePolicy(file.version(), rules, file.dayUnit(), file.noneIsHarmless(), text);
  }

  /** Whether "nobody has the outcome" must not be provable. */
  boolean noneMatters(IndicatorId indicator) {
    return noneIsHarmless.stream().noneMatch(indicator.code()::startsWith);
  }

  private record PolicyFile(
      int version,
      int hideUpTo,
      int width,
      int union,
      Map<Integer, Integer> bands,
      long dayUnit,
      List<String> noneIsHarmless) {}
}
