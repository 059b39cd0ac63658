package org.foothill.disclosure.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.foothill.suppression.CertificateCheck;
import org.foothill.suppression.Rules;
import org.foothill.suppression.Suppression;
import org.foothill.suppression.Suppressor;
import org.foothill.unpick.Attacked;
import org.foothill.unpick.Cell;
import org.foothill.unpick.Level;
import org.foothill.unpick.Policy;
import org.foothill.unpick.Release;
import org.foothill.unpick.Rounded;
import org.foothill.unpick.Schema;
import org.foothill.unpick.Unpick;
import org.foothill.unpick.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated districts, protected by one program and attacked at every level by another that shares
 * only the solvers with it. Twenty districts in the ordinary build; a thousand with {@code
 * -Dfoothill.districts=1000}.
 */
class GeneratedDistrictsTest {
  private static final Rules RULES = Rules.first();
  private static final List<String> RACES = List.of("HI", "WH", "AA", "AS", "PI");

  static LongStream seeds() {
    // The last ones once could not be protected.
    return LongStream.concat(
        LongStream.range(0, Long.getLong("foothill.districts", 20L)),
        LongStream.of(223, 413, 549, 718));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noAttackAtAnyLevelProvesAnything(long seed) {
    var truth = district(new Random(seed));
    var made = (TableMaker.Made.Whole) new TableMaker(truth, RULES).make();
    var answer = new Suppressor(RULES, seed % 2).protect(made.family());
    assertThat(answer).isInstanceOf(Suppression.Protected.class);
    var safe = (Suppression.Protected) answer;
    assertThat(CertificateCheck.faults(safe.certificate(), RULES)).isEmpty();
    var printed = new ArrayList<Cell>();
    for (int e = 0; e < made.lines().size(); e++) {
      var line = made.lines().get(e);
      printed.add(cell(line.at(), line.steps().get(safe.steps().get(e))));
    }
    var release = new Release("printed", truth.schema(), printed, true);
    var levels = Level.values();
    var all = new Release("all", truth.schema(), withRest(truth.cells()), false);
    assertThat(new Unpick().attack(List.of(release), levels[levels.length - 1], Optional.of(all)))
        .isInstanceOfSatisfying(
            Attacked.Understood.class,
            attacked -> assertThat(attacked.report().findings()).isEmpty());
  }

  /** True counts of those who are in the outer measure only, which no table prints. */
  private static List<Cell> withRest(List<Cell> cells) {
    var all = new ArrayList<>(cells);
    for (var outer : cells) {
      for (var inner : cells) {
        if (outer.at().getFirst().equals("WHOLE")
            && inner.at().getFirst().equals("YOUNG")
            && outer.at().subList(1, 3).equals(inner.at().subList(1, 3))) {
          long left = ((View.Exact) outer.whole()).value() - ((View.Exact) inner.whole()).value();
          var at = List.of("WHOLE not YOUNG", outer.at().get(1), outer.at().get(2));
          all.add(new Cell(at, new View.Exact(left), new View.Absent(), List.of()));
        }
      }
    }
    return all;
  }

  private static Cell cell(List<String> at, Told told) {
    return switch (told) {
      case Told.Count(long whole) ->
          new Cell(at, new View.Exact(whole), new View.Absent(), List.of());
      case Told.Rate(long part, long whole) ->
          new Cell(at, new View.Exact(whole), new View.Exact(part), List.of());
      case Told.Band(int low, int high, long whole) ->
          new Cell(
              at,
              new View.Exact(whole),
              new View.Absent(),
              List.of(new Cell.Saying.Band(percent(low), percent(high))));
      case Told.Nobody() -> new Cell(at, new View.Exact(0), new View.Absent(), List.of());
      case Told.Hidden() ->
          new Cell(
              at, new View.Hidden(View.Mark.PLAIN), new View.Hidden(View.Mark.PLAIN), List.of());
    };
  }

  private static Rounded percent(int value) {
    return Rounded.percent(BigDecimal.valueOf(value), BigDecimal.ONE);
  }

  /**
   * What a district's two measures are to each other, the second of which is a part of the first.
   */
  private record Form(boolean outcomes, Optional<Schema.Outcomes> nested) {
    static Form of(Random random) {
      var kinds = Schema.Outcomes.values();
      boolean outcomes = random.nextInt(3) > 0;
      boolean isNested = random.nextInt(3) == 0;
      return new Form(
          outcomes, isNested ? Optional.of(kinds[random.nextInt(kinds.length)]) : Optional.empty());
    }

    List<String> measures() {
      return nested.isPresent() ? List.of("WHOLE", "YOUNG") : List.of("WHOLE");
    }

    boolean hasInner(boolean outer, Random random) {
      return switch (nested.orElse(Schema.Outcomes.SAME)) {
        case SAME -> outer;
        case PART -> outer && random.nextBoolean();
        case OTHER -> random.nextBoolean();
      };
    }
  }

  /** Schools of very different sizes and mixes; outcomes from rare to nearly everybody. */
  private static Release district(Random random) {
    int schools = 2 + random.nextInt(7);
    var form = Form.of(random);
    double outcome = List.of(0.02, 0.1, 0.5, 0.9, 0.98).get(random.nextInt(5));
    var codes = new ArrayList<String>();
    var counts = new LinkedHashMap<List<String>, long[]>();
    for (int s = 1; s <= schools; s++) {
      codes.add("S" + s);
      int size = 12 + random.nextInt(random.nextBoolean() ? 60 : 400);
      double tilt = 0.3 + 0.5 * random.nextDouble();
      // A school of the young, one without them, and some with both.
      double young = List.of(1.0, 0.0, 0.5, 0.95).get(random.nextInt(4));
      for (int i = 0; i < size; i++) {
        int race = 0;
        while (race < RACES.size() - 1 && random.nextDouble() > tilt) {
          race++;
        }
        boolean learner = random.nextInt(8) == 0;
        boolean out = random.nextDouble() < outcome;
        boolean isYoung = random.nextDouble() < young;
        boolean inner = form.hasInner(out, random);
        for (var place : List.of("D", "S" + s)) {
          for (var group : List.of("ALL", RACES.get(race), learner ? "EL" : "NEL")) {
            count(counts, List.of("WHOLE", place, group), out);
            if (isYoung) {
              count(counts, List.of("YOUNG", place, group), inner);
            }
          }
        }
      }
    }
    return new Release("true", schema(codes, form), cells(codes, counts, form), false);
  }

  private static void count(Map<List<String>, long[]> counts, List<String> at, boolean out) {
    var cell = counts.computeIfAbsent(at, _ -> new long[2]);
    cell[0]++;
    cell[1] += out ? 1 : 0;
  }

  private static List<Cell> cells(
      List<String> schools, Map<List<String>, long[]> counts, Form form) {
    var cells = new ArrayList<Cell>();
    var places = new ArrayList<>(schools);
    places.add("D");
    var groups = new ArrayList<>(RACES);
    groups.addAll(List.of("ALL", "EL"));
    for (var measure : form.measures()) {
      for (var place : places) {
        for (var group : groups) {
          var at = List.of(measure, place, group);
          var cell = counts.getOrDefault(at, new long[2]);
          cells.add(
              new Cell(
                  at,
                  new View.Exact(cell[0]),
                  form.outcomes() ? new View.Exact(cell[1]) : new View.Absent(),
                  List.of()));
        }
      }
    }
    return cells;
  }

  private static Schema schema(List<String> schools, Form form) {
    var nested =
        form.nested().stream()
            .map(outcomes -> Schema.Sum.nested("nested measures", "WHOLE", "YOUNG", outcomes))
            .toList();
    var dimensions =
        List.of(
            dimension("measure", Schema.Role.MEASURE, nested),
            dimension(
                "place",
                Schema.Role.PLACE,
                List.of(new Schema.Sum("schools", "D", schools, false))),
            dimension(
                "group",
                Schema.Role.GROUP,
                List.of(
                    new Schema.Sum("race", "ALL", RACES, false),
                    new Schema.Sum("english", "ALL", List.of("EL", "not EL"), false))));
    var measure = new Schema.Measure(1, true, true, Set.of(), Optional.empty());
    return new Schema(dimensions, Map.of("WHOLE", measure, "YOUNG", measure), Policy.usual());
  }

  private static Schema.Dimension dimension(String name, Schema.Role role, List<Schema.Sum> sums) {
    var total = role == Schema.Role.GROUP ? Optional.of("ALL") : Optional.<String>empty();
    return new Schema.Dimension(name, role, List.of(), Map.of(), total, sums);
  }
}
