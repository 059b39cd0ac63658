package org.foothill.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.foothill.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes one value after another in the state's own rows; nearly every change must be noticed. */
class ChangedRowsTest {
  private static final Map<String, Function<String, String>> CHANGES =
      Map.of(
          "statuslevel", value -> value.equals("3") ? "4" : "3",
          "changelevel", value -> value.equals("3") ? "2" : "3",
          "color", value -> value.equals("3") ? "2" : "3",
          "box", value -> value.equals("130") ? "120" : "130",
          "change", value -> new BigDecimal(value).add(new BigDecimal("0.3")).toPlainString(),
          "smalldenom", value -> value.equals("Y") ? "N" : "Y",
          "currnsizemet", value -> value.equals("Y") ? "N" : "Y",
          "priornsizemet", value -> value.equals("Y") ? "N" : "Y",
          "accountabilitymet", value -> value.equals("Y") ? "N" : "Y");

  @TempDir Path folder = Path.of("");

  @Test
  void aChangedValueIsNoticed() throws IOException {
    var lines =
        Files.readAllLines(Shared.file("data/california/dashboard_2024_monterey_county.csv"));
    var header = List.of(lines.getFirst().split(",", -1));
    var unnoticed = new TreeMap<String, Integer>();
    for (var change : CHANGES.entrySet()) {
      var changed = new ArrayList<String>(List.of(lines.getFirst()));
      for (var line : lines.subList(1, lines.size())) {
        var fields = line.contains("\"") ? List.<String>of() : List.of(line.split(",", -1));
        if (!fields.isEmpty() && isJudged(fields, header, change.getKey())) {
          changed.add(with(fields, header.indexOf(change.getKey()), change.getValue()));
        }
      }
      var file = Files.write(folder.resolve("dashboard_2024.csv"), changed);
      var json = Dashboard.check(List.of(file), true).terminal().json();
      var found =
          json.path("differences")
              .valueStream()
              .filter(each -> each.path("column").asString().equals(change.getKey()))
              .count();
      assertThat(changed).hasSizeGreaterThan(200);
      unnoticed.put(change.getKey(), (int) (changed.size() - 1 - found));
    }
    assertThat(unnoticed).allSatisfy((_, count) -> assertThat(count).isZero());
  }

  /** Groups beside the accountable ones and science have nothing to be judged by. */
  private static boolean isJudged(List<String> fields, List<String> header, String column) {
    var group = fields.get(header.indexOf("studentgroup"));
    var value = fields.get(header.indexOf(column));
    return !fields.getFirst().equals("SCIENCE")
        && !List.of("SBA", "CAA", "CAST").contains(group)
        && !(column.equals("change") && value.isEmpty());
  }

  private static String with(List<String> fields, int at, Function<String, String> change) {
    var copy = new ArrayList<>(fields);
    copy.set(at, change.apply(copy.get(at)));
    return String.join(",", copy);
  }
}
