package org.foothill.unpick;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the codes of a release mean and how they add up.
 *
 * @param dimensions in the order of a cell's codes
 * @param measures what is special about a code of the dimension of measures
 * @param policy what must not be provable
 */
public record Schema(List<Dimension> dimensions, Map<String, Measure> measures, Policy policy) {
  public Schema {
    dimensions = List.copyOf(dimensions);
    measures = Map.copyOf(measures);
  }

  /** What a dimension is to the attacker. */
  public enum Role {
    /** What is counted: tables of different measures share people only where they are the same. */
    MEASURE,
    /** When: periods in order, the earliest first. */
    TIME,
    /** Where: sums may hold only nearly, because people can be counted twice or nowhere. */
    PLACE,
    /** Who. */
    GROUP
  }

  /**
   * One way in which cells differ.
   *
   * @param codes every code in order; other codes in a cell are a fault; empty allows all
   * @param words how a code is called in explanations; the code itself without
   * @param total the code that stands for everybody; empty without
   */
  public record Dimension(
      String name,
      Role role,
      List<String> codes,
      Map<String, String> words,
      Optional<String> total,
      List<Sum> sums) {
    public Dimension {
      codes = List.copyOf(codes);
      words = Map.copyOf(words);
      sums = List.copyOf(sums);
    }

    String word(String code) {
      return words.getOrDefault(code, code);
    }
  }

  /**
   * Parts that never overlap and together are the whole. A part that no table has is known all the
   * same: what is left of the whole.
   *
   * @param nearly for places: whether people may be counted in several parts or in none. What the
   *     printed totals say decides
   * @param outcomes whether those with the outcome add up like everybody
   */
  public record Sum(
      String name, String whole, List<String> parts, boolean nearly, Outcomes outcomes) {
    public Sum {
      parts = List.copyOf(parts);
    }

    public Sum(String name, String whole, List<String> parts, boolean nearly) {
      this(name, whole, parts, nearly, Outcomes.SAME);
    }

    /** A part of a whole, and what is left of it. */
    public static Sum nested(String name, String whole, String part, Outcomes outcomes) {
      return new Sum(name, whole, List.of(part, whole + " not " + part), false, outcomes);
    }

    /** How those with the outcome add up; empty when they do not. */
    public Optional<Sum> ofOutcomes() {
      return switch (outcomes) {
        case SAME -> Optional.of(this);
        case PART -> {
          // The rest of the outcomes are no part of the rest of the people.
          var codes = new java.util.ArrayList<>(parts);
          codes.set(codes.size() - 1, Words.DIFFERENCE + codes.getLast());
          yield Optional.of(new Sum(name, whole, codes, nearly, outcomes));
        }
        case OTHER -> Optional.empty();
      };
    }
  }

  /** What a nested measure's outcome is to that of the measure around it. */
  public enum Outcomes {
    /** The same outcome. */
    SAME,
    /** Whoever has it has the outer one too, but not the other way round. */
    PART,
    /** Another outcome. */
    OTHER
  }

  /**
   * What is special about a measure.
   *
   * @param unit how many of what is counted stand for one person, such as days; 1 for people
   * @param once true when everybody is counted at exactly one place, as on a census day
   * @param counted false when the table has counts of people without an outcome
   * @param harmless extremes that may be provable
   * @param scores lowest and highest score of a mean; empty for rates
   */
  public record Measure(
      long unit, boolean once, boolean counted, Set<Extreme> harmless, Optional<Scores> scores) {
    public static final Measure PLAIN = new Measure(1, false, true, Set.of(), Optional.empty());

    public Measure {
      harmless = Set.copyOf(harmless);
    }
  }

  /** The ends of a scale of scores. */
  public record Scores(long lowest, long highest) {}

  /** A complete outcome. */
  public enum Extreme {
    /** Nobody has the outcome. */
    NONE,
    /** Everybody has it. */
    ALL
  }

  /** Position of the dimension with a role; empty without. */
  public Optional<Integer> find(Role role) {
    for (int d = 0; d < dimensions.size(); d++) {
      if (dimensions.get(d).role() == role) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }

  List<String> names() {
    return dimensions.stream().map(Dimension::name).toList();
  }

  /** What is special about the measure of a cell. */
  public Measure measure(List<String> at) {
    return find(Role.MEASURE)
        .map(d -> measures.getOrDefault(at.get(d), Measure.PLAIN))
        .orElseGet(() -> measures.getOrDefault("", Measure.PLAIN));
  }
}
