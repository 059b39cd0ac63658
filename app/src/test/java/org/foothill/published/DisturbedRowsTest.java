package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows as the state would write them, a third of them disturbed in one place: exactly those must be
 * named. Years with colours, with a status only, and with both.
 */
class DisturbedRowsTest {
  private static final List<String> COLUMNS = List.of(SecondReading.HEADER.strip().split(","));
  private static final List<Integer> YEARS = List.of(2018, 2019, 2022, 2023, 2024);

  @TempDir Path folder = Path.of("");

  static Stream<Arguments> seeds() {
    return YEARS.stream()
        .flatMap(year ->
            new Random()
                .longs(Integer.getInteger("readings", 4))
                .mapToObj(seed -> Arguments.of(year, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("seeds")
  void exactlyTheDisturbedRowsAreNamed(int year, long seed) {
    var random = new Random(seed);
    var reading = new SecondReading(random, year);
    var text = new StringBuilder(SecondReading.HEADER);
    var disturbed = new TreeMap<Integer, String>();
    for (var line = 2; line < 1500; line++) {
      var row = List.of(reading.row().split(",", -1));
      var changed =
          random.nextInt(3) == 0
              ? new Disturbance(row, year, random).any()
              : Optional.<List<String>>empty();
      var at = line;
      changed.ifPresent(to -> disturbed.put(at, difference(row, to)));
      text.append(String.join(",", changed.orElse(row))).append('\n');
    }
    var file = new Dashboard(folder).write("dashboard.csv", text.toString());
    var ran = Dashboard.check(List.of(file), true);
    var named = new TreeSet<Integer>();
    ran.terminal()
        .json()
        .path("differences")
        .valueStream()
        .forEach(each -> named.add(each.path("line").asInt()));
    var unseen = new TreeMap<>(disturbed);
    unseen.keySet().removeAll(named);
    var wronged = new TreeSet<>(named);
    wronged.removeAll(disturbed.keySet());
    assertThat(unseen).as("disturbed and not named").isEmpty();
    assertThat(wronged).as("named and not disturbed: " + line(text, wronged)).isEmpty();
    assertThat(disturbed).hasSizeGreaterThan(200);
  }

  /** Students are added until 95 percent took part; one too many or too few must be named. */
  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("seeds")
  void studentsAddedForParticipationAreCounted(int year, long seed) {
    var random = new Random(seed);
    var text =
        new StringBuilder(
            "indicator,reportingyear,cds,rtype,studentgroup,currdenom,currdenom_withoutprloss,currnumprloss,currprate_enrolled,currprate_tested\n");
    var disturbed = new TreeSet<Integer>();
    for (var line = 2; line < 400; line++) {
      var enrolled = 15 + random.nextInt(300);
      var tested = enrolled * (50 + random.nextInt(44)) / 100;
      var added = 0;
      while (new BigDecimal(tested + added)
              .multiply(BigDecimal.valueOf(100))
              .divide(BigDecimal.valueOf(enrolled), 0, java.math.RoundingMode.HALF_UP)
              .intValue()
          < 95) {
        added++;
      }
      var kind = random.nextInt(4);
      if (kind < 2) {
        disturbed.add(line);
      }
      var printed = kind == 0 ? added + (added > 1 && random.nextBoolean() ? -1 : 1) : added;
      var all = tested + printed + (kind == 1 ? 1 : 0);
      text.append(
          "ELA,%d,99100010000001,S,ALL,%d,%d,%d,%d,%d\n"
              .formatted(year, all, tested, printed, enrolled, tested));
    }
    var file = new Dashboard(folder).write("dashboard.csv", text.toString());
    var named = new TreeSet<Integer>();
    Dashboard.check(List.of(file), true)
        .terminal()
        .json()
        .path("differences")
        .valueStream()
        .forEach(each -> named.add(each.path("line").asInt()));
    assertThat(named).isEqualTo(disturbed);
  }

  /** Graduates of the cohort before are in both counts; a rate without them must be named. */
  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("seeds")
  void fifthYearGraduatesCountTwice(int year, long seed) {
    var random = new Random(seed);
    var text =
        new StringBuilder(
            "indicator,reportingyear,cds,rtype,studentgroup,currnumer,currdenom,currstatus,fiveyrnumer\n");
    var disturbed = new TreeSet<Integer>();
    for (var line = 2; line < 400; line++) {
      var cohort = 40 + random.nextInt(400);
      var graduates = cohort / 2 + random.nextInt(cohort / 2);
      var fifth = 1 + random.nextInt(20);
      var right = percent(graduates + fifth, cohort + fifth);
      var without = percent(graduates, cohort);
      var kind = random.nextInt(3);
      var wrong = kind == 0 && !without.equals(right);
      var tooMany = kind == 1;
      if (wrong || tooMany) {
        disturbed.add(line);
      }
      text.append(
          "GRAD,%d,99100010000001,S,ALL,%d,%d,%s,%d\n"
              .formatted(
                  year,
                  graduates + fifth,
                  cohort + fifth,
                  wrong ? without : right,
                  tooMany ? graduates + fifth + 1 : fifth));
    }
    var file = new Dashboard(folder).write("dashboard.csv", text.toString());
    var json = Dashboard.check(List.of(file), true).terminal().json();
    var named = new TreeSet<Integer>();
    json.path("differences").valueStream().forEach(each -> named.add(each.path("line").asInt()));
    json.path("findings").valueStream().forEach(each -> named.add(each.path("line").asInt()));
    // What is said of the whole file stands on no line.
    named.remove(0);
    assertThat(named).isEqualTo(disturbed);
    assertThat(disturbed).hasSizeGreaterThan(100);
  }

  private static String percent(int part, int whole) {
    return new BigDecimal(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String line(StringBuilder text, TreeSet<Integer> lines) {
    return lines.isEmpty() ? "" : text.toString().lines().toList().get(lines.first() - 1);
  }

  private static String difference(List<String> row, List<String> to) {
    for (var i = 0; i < row.size(); i++) {
      if (!row.get(i).equals(to.get(i))) {
        return "%s %s instead of %s in %s".formatted(COLUMNS.get(i), to.get(i), row.get(i), row);
      }
    }
    return "nothing";
  }

  /** One wrong value that the rules can know to be wrong. */
  private record Disturbance(List<String> row, int year, Random random) {
    Optional<List<String>> any() {
      var all = new ArrayList<List<String>>();
      figures(all);
      levels(all);
      flags(all);
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private String at(String column) {
      return row.get(COLUMNS.indexOf(column));
    }

    private List<String> with(String column, String value) {
      var copy = new ArrayList<>(row);
      copy.set(COLUMNS.indexOf(column), value);
      return copy;
    }

    private static String plus(String number, String more) {
      return new BigDecimal(number).add(new BigDecimal(more)).toPlainString();
    }

    private boolean exact() {
      return year == 2024;
    }

    private boolean coloured() {
      return SecondReading.extent(at("indicator"), year).equals("colour");
    }

    private void figures(List<List<String>> all) {
      var step = random.nextBoolean() ? "0.1" : "-0.1";
      if (!at("currnumer").isEmpty()) {
        all.add(with("currstatus", plus(at("currstatus"), step)));
      }
      if (!at("priornumer").isEmpty()) {
        all.add(with("priorstatus", plus(at("priorstatus"), step)));
      }
      if (!at("currnumer").isEmpty() && !at("priornumer").isEmpty() && !at("change").isEmpty()) {
        all.add(with("change", plus(at("change"), step)));
        all.add(
            with(
                "change",
                new BigDecimal(at("change")).signum() == 0
                    ? "7.7"
                    : new BigDecimal(at("change")).negate().toPlainString()));
      }
      if (Integer.parseInt(at("currdenom")) < 11) {
        all.add(with("currstatus", "50.0"));
      }
      if (exact() && !at("currstatus").isEmpty()) {
        all.add(with("currstatus", ""));
      }
      if (exact() && !at("change").isEmpty()) {
        all.add(with("change", ""));
      }
    }

    private void levels(List<List<String>> all) {
      var status = Integer.parseInt(at("statuslevel"));
      all.add(with("statuslevel", String.valueOf(1 + status % 5)));
      otherTable(all);
      if (!coloured()) {
        all.add(with("changelevel", "3"));
        all.add(with("color", "4"));
        all.add(with("box", "130"));
        return;
      }
      var change = Integer.parseInt(at("changelevel"));
      // Where the habits are not known, the level before and after the small groups' rule count.
      var far =
          change == 0
              ? 3
              : change >= 3 ? 1 + random.nextInt(change == 3 ? 2 : 1) : 3 + random.nextInt(2);
      all.add(with("changelevel", String.valueOf(change <= 2 && change > 0 ? 3 : far)));
      var colour = Integer.parseInt(at("color"));
      all.add(with("color", String.valueOf((colour + 1 + random.nextInt(5)) % 6)));
      all.add(with("box", at("box").equals("130") ? "140" : "130"));
    }

    /** The table of the other kind of school, where it gives another level. */
    private void otherTable(List<List<String>> all) {
      var subject = at("indicator");
      if (!List.of("ELA", "MATH").contains(subject) || at("currstatus").isEmpty()) {
        return;
      }
      var isHigh = at("hscutpoints").equals("Y");
      var level = SecondReading.level(isHigh ? subject : subject + " HS", at("currstatus"));
      if (level != Integer.parseInt(at("statuslevel"))) {
        all.add(with("hscutpoints", isHigh ? "" : "Y"));
      }
    }

    private void flags(List<List<String>> all) {
      if (!coloured()) {
        return;
      }
      for (var flag : List.of("smalldenom", "currnsizemet", "priornsizemet", "accountabilitymet")) {
        if (at(flag).equals("Y")) {
          all.add(with(flag, "N"));
          if (exact()) {
            all.add(with(flag, ""));
          }
        } else {
          all.add(with(flag, "Y"));
        }
      }
    }
  }
}
