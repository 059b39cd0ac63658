package org.foothill.disclosure.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.foothill.unpick.Schema.Outcomes;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the policy file says, word for word as it is printed on the site and sealed with each
 * release.
 *
 * @param bands for groups from so many students, how wide the range near 0 and 100 percent is, in
 *     percent
 * @param dayUnit hundredths of days that stand for one student
 * @param noneIsHarmless beginnings of measures for which "nobody" is no secret
 * @param nested measures whose students are all students of another measure
 * @param groupsInDistrictOnly beginnings of measures of which schools show everybody only
 */
public record PolicyFile(
    int version,
    int hideUpTo,
    int width,
    int union,
    NavigableMap<Integer, Integer> bands,
    long dayUnit,
    List<String> noneIsHarmless,
    List<Nested> nested,
    List<String> groupsInDistrictOnly) {
  private static final String NEWEST = "/disclosure/policy-v1.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  public PolicyFile {
    bands = new TreeMap<>(bands);
    noneIsHarmless = noneIsHarmless == null ? List.of() : List.copyOf(noneIsHarmless);
    nested = nested == null ? List.of() : List.copyOf(nested);
    groupsInDistrictOnly =
        groupsInDistrictOnly == null ? List.of() : List.copyOf(groupsInDistrictOnly);
  }

  /**
   * Everybody of the measure {@code inner} is in the measure {@code outer} of the same year, at the
   * same place and in the same group, so that a reader can subtract one from the other.
   *
   * @param inner a measure, or with a dash at its end the beginning of several
   */
  public record Nested(String inner, String outer, Outcomes outcomes) {
    boolean isOf(String measure) {
      return inner.endsWith("-") ? measure.startsWith(inner) : measure.equals(inner);
    }
  }

  /** Whether "nobody has the outcome" may be provable. */
  public boolean isNoneHarmless(String measure) {
    return noneIsHarmless.stream().anyMatch(measure::startsWith);
  }

  /** Whether groups of this measure are shown for schools too. */
  public boolean hasGroupsInSchools(String measure) {
    return groupsInDistrictOnly.stream().noneMatch(measure::startsWith);
  }

  /** What the measure is a part of; empty when it stands alone. */
  public Optional<Nested> around(String measure) {
    return nested.stream().filter(each -> each.isOf(measure)).findFirst();
  }

  /** The text of the file in force. */
  public static String textInForce() {
    try (var stream = Objects.requireNonNull(PolicyFile.class.getResourceAsStream(NEWEST))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static PolicyFile of(String text) {
    return YAML.readValue(text, PolicyFile.class);
  }
}
