package org.foothill.disclosure.unpick;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foothill.unpick.Policy;
import org.foothill.unpick.Schema;
import org.jspecify.annotations.Nullable;

/** {@code schema.json}: what the codes of a release mean, as {@code docs/formats.md} says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchemaFile(
    @Nullable List<DimensionPart> dimensions,
    @Nullable Map<String, MeasurePart> measures,
    @Nullable PolicyPart policy) {

  /** One way in which cells differ. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DimensionPart(
      @Nullable String name,
      @Nullable String role,
      @Nullable String total,
      @Nullable List<String> codes,
      @Nullable Map<String, String> words,
      @Nullable List<SumPart> sums,
      @Nullable List<NestedPart> nested,
      @Nullable List<String> complements) {}

  /** Parts that never overlap and together are the whole. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SumPart(
      @Nullable String name,
      @Nullable String whole,
      @Nullable List<String> parts,
      @Nullable Boolean nearly) {}

  /**
   * A group, or everybody of a measure, within another.
   *
   * @param outcomes of measures: {@code same}, {@code part} or {@code other}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NestedPart(
      @Nullable String inner, @Nullable String outer, @Nullable String outcomes) {}

  /** What is special about a measure. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MeasurePart(
      @Nullable Long unit,
      @Nullable Boolean once,
      @Nullable Boolean outcomes,
      @Nullable List<String> harmless,
      @Nullable Long lowest,
      @Nullable Long highest) {}

  /** What must not be provable. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PolicyPart(
      @Nullable Integer hideUpTo,
      @Nullable Integer width,
      @Nullable Integer union,
      @Nullable Integer rateWidth,
      @Nullable Map<Integer, Integer> bands) {}

  /**
   * For the attack.
   *
   * @throws IllegalArgumentException with a sentence when something is missing or unknown
   */
  Schema schema() {
    if (dimensions == null || dimensions.isEmpty()) {
      throw new IllegalArgumentException("The schema has no dimensions.");
    }
    var all = dimensions.stream().map(SchemaFile::dimension).toList();
    var special = new TreeMap<String, Schema.Measure>();
    or(measures, Map.<String, MeasurePart>of())
        .forEach((code, part) -> special.put(code, measure(part)));
    return new Schema(all, special, policy == null ? Policy.usual() : asPolicy(policy));
  }

  private static Policy asPolicy(PolicyPart part) {
    var usual = Policy.usual();
    return new Policy(
        or(part.hideUpTo(), usual.hideUpTo()),
        or(part.width(), usual.width()),
        or(part.union(), usual.union()),
        or(part.rateWidth(), usual.rateWidth()),
        part.bands() == null ? usual.bands() : new TreeMap<>(part.bands()));
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static String need(@Nullable String value, String what) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The schema lacks %s.".formatted(what));
    }
    return value;
  }

  private static Schema.Dimension dimension(DimensionPart part) {
    var name = need(part.name(), "the name of a dimension");
    var sums = sums(part, name);
    return new Schema.Dimension(
        name,
        role(need(part.role(), "the role of the dimension " + name)),
        codes(part, sums),
        or(part.words(), Map.<String, String>of()),
        Optional.ofNullable(part.total()),
        sums);
  }

  private static List<Schema.Sum> sums(DimensionPart part, String name) {
    var sums = new ArrayList<Schema.Sum>();
    for (var sum : or(part.sums(), List.<SumPart>of())) {
      var whole = need(sum.whole(), "the whole of a sum of " + name);
      var parts = or(sum.parts(), List.<String>of());
      sums.add(new Schema.Sum(or(sum.name(), name), whole, parts, or(sum.nearly(), false)));
    }
    for (var nested : or(part.nested(), List.<NestedPart>of())) {
      var inner = need(nested.inner(), "the inner group of a nested pair");
      var outer = need(nested.outer(), "the outer group of a nested pair");
      var word = "measure".equals(part.role()) ? "nested measures" : "nested groups";
      var outcomes = outcomes(or(nested.outcomes(), "same"));
      sums.add(Schema.Sum.nested(word, outer, inner, outcomes));
    }
    for (var code : or(part.complements(), List.<String>of())) {
      var total = need(part.total(), "the total of the dimension " + name);
      sums.add(new Schema.Sum("complement", total, List.of(code, "not " + code), false));
    }
    return sums;
  }

  /** Codes that no sum names are known when they are listed; without a list, every code is. */
  private static List<String> codes(DimensionPart part, List<Schema.Sum> sums) {
    if (part.codes() == null) {
      return List.of();
    }
    var codes = new LinkedHashSet<>(part.codes());
    Optional.ofNullable(part.total()).ifPresent(codes::add);
    sums.forEach(sum -> {
      codes.add(sum.whole());
      codes.addAll(sum.parts());
    });
    return List.copyOf(codes);
  }

  private static Schema.Outcomes outcomes(String word) {
    try {
      return Schema.Outcomes.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "The outcomes %s of a nested pair are not one of same, part and other.".formatted(word),
          unknown);
    }
  }

  private static Schema.Role role(String word) {
    try {
      return Schema.Role.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "The role %s is not one of measure, time, place and group.".formatted(word), unknown);
    }
  }

  private static Schema.Measure measure(MeasurePart part) {
    Set<Schema.Extreme> harmless =
        or(part.harmless(), List.<String>of()).stream()
            .map(word -> {
              if (!List.of("none", "all").contains(word)) {
                throw new IllegalArgumentException(
                    "The extreme %s is not none or all.".formatted(word));
              }
              return Schema.Extreme.valueOf(word.toUpperCase(Locale.ROOT));
            })
            .collect(Collectors.toUnmodifiableSet());
    Optional<Schema.Scores> scores =
        part.lowest() == null || part.highest() == null
            ? Optional.empty()
            : Optional.of(new Schema.Scores(part.lowest(), part.highest()));
    return new Schema.Measure(
        or(part.unit(), 1L), or(part.once(), false), or(part.outcomes(), true), harmless, scores);
  }
}
