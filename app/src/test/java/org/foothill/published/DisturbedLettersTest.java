package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Districts with random colours and the letters that follow from them by a reading of the legend of
 * its own. Then one colour of some groups is changed so that the letter must be another one:
 * exactly those groups must be named.
 */
class DisturbedLettersTest {
  private static final List<String> GROUPS =
      List.of("AA", "AS", "EL", "FOS", "HI", "HOM", "LTEL", "MR", "SED", "SWD", "WH");
  private static final List<String> INDICATORS =
      List.of("ELA", "MATH", "ELPI", "GRAD", "CHRO", "SUSP", "CCI");

  /** As the legend writes it. */
  private static final Map<String, String> LEGEND =
      Map.ofEntries(
          Map.entry("456", "A"),
          Map.entry("45", "B"),
          Map.entry("56", "C"),
          Map.entry("46", "D"),
          Map.entry("48", "E"),
          Map.entry("58", "F"),
          Map.entry("68", "G"),
          Map.entry("458", "H"),
          Map.entry("468", "I"),
          Map.entry("568", "J"),
          Map.entry("4568", "K"));

  @TempDir Path folder = Path.of("");

  static LongStream seeds() {
    return new Random().longs(Integer.getInteger("readings", 6));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void exactlyTheDisturbedLettersAreNamed(long seed) {
    var random = new Random(seed);
    var figures =
        new StringBuilder(
            "indicator,reportingyear,cds,rtype,districtname,studentgroup,currdenom,currstatus,statuslevel,color\n");
    var list =
        new StringBuilder("CDS,LEAname,ReportYear,")
            .append(GROUPS.stream().map(g -> g + "priorities").collect(Collectors.joining(",")))
            .append("\n");
    var disturbed = new TreeSet<String>();
    for (var district = 1; district <= 60; district++) {
      var cds = "99%05d0000000".formatted(district);
      var letters = new ArrayList<String>();
      for (var group : GROUPS) {
        var colours = colours(random);
        var letter = letter(group, colours);
        letters.add(letter.isEmpty() ? "*" : letter);
        if (random.nextInt(4) == 0 && disturb(group, colours, random)) {
          disturbed.add(cds + " " + group);
        }
        colours.forEach((indicator, colour) ->
            figures.append(
                "%s,2024,%s,D,Invented,%s,100,1,%d,%d\n"
                    .formatted(indicator, cds, group, Math.max(1, colour), colour)));
      }
      list.append("%s,Invented,2024,%s\n".formatted(cds, String.join(",", letters)));
    }
    var dashboard = new Dashboard(folder);
    var files =
        List.of(
            dashboard.write("figures.csv", figures.toString()),
            dashboard.write("list.csv", list.toString()));
    var ran = Dashboard.assistance(files, true);
    var named = new TreeSet<String>();
    ran.terminal()
        .json()
        .path("differences")
        .valueStream()
        .forEach(each ->
            named.add(each.path("district").asString() + " " + each.path("group").asString()));
    assertThat(named).isEqualTo(disturbed);
    assertThat(disturbed).hasSizeGreaterThan(50);
    assertThat(ran.code()).isEqualTo(1);
  }

  /** From 0, none, and 1, red, to 5, blue; red often. Some indicators have no row. */
  private static Map<String, Integer> colours(Random random) {
    var colours = new HashMap<String, Integer>();
    for (var indicator : INDICATORS) {
      if (random.nextInt(5) > 0) {
        colours.put(indicator, random.nextInt(3) == 0 ? 1 : random.nextInt(6));
      }
    }
    return colours;
  }

  /** Changes one colour so that the letter is another one; false where none does. */
  private static boolean disturb(String group, Map<String, Integer> colours, Random random) {
    var before = letter(group, colours);
    var others = new ArrayList<Runnable>();
    for (var each : Map.copyOf(colours).entrySet()) {
      for (int colour = 0; colour <= 5; colour++) {
        var to = new HashMap<>(colours);
        to.put(each.getKey(), colour);
        if (!letter(group, to).equals(before)) {
          int chosen = colour;
          others.add(() -> colours.put(each.getKey(), chosen));
        }
      }
    }
    if (others.isEmpty()) {
      return false;
    }
    others.get(random.nextInt(others.size())).run();
    return true;
  }

  private static String letter(String group, Map<String, Integer> colours) {
    var english = colours.getOrDefault("ELA", 0);
    var mathematics = colours.getOrDefault("MATH", 0);
    var learns = List.of("EL", "LTEL").contains(group) && isRed(colours, "ELPI");
    // Red and red, or red and orange.
    var academic = english > 0 && mathematics > 0 && english + mathematics <= 3;
    var priorities =
        (academic || learns ? "4" : "")
            + (isRed(colours, "GRAD") || isRed(colours, "CHRO") ? "5" : "")
            + (isRed(colours, "SUSP") ? "6" : "")
            + (isRed(colours, "CCI") ? "8" : "");
    return LEGEND.getOrDefault(priorities, "");
  }

  private static boolean isRed(Map<String, Integer> colours, String indicator) {
    return colours.getOrDefault(indicator, 0) == 1;
  }
}
