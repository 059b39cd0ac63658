package org.foothill.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** {@code CellsBench} at the size of the state, each contestant in a process of its own. */
final class CellsRows implements Measurement {
  private static final Pattern MEMORY = Pattern.compile("kernel, peak memory: VmHWM: (\\d+) kB");

  @Override
  public String name() {
    return "cells";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(workshop.scratch("cells")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.foothill.bench.CellsBench", "5800000"));
    var ran = workshop.run(command);
    String said = Files.readString(ran.log());
    double kernel = best(said, "kernel, Parquet to cells").orElseThrow();
    double unnest = best(said, "DuckDB unnest").orElseThrow();
    double sums = best(said, "DuckDB sums").orElseThrow();
    var memory = MEMORY.matcher(said);
    long bytes = memory.find() ? Long.parseLong(memory.group(1)) << 10 : 0;
    // The sums yield one level of four and no cells one below the other: less than was asked.
    boolean equal = ran.exit() == 0 && said.contains("equal: ");
    return List.of(
        Row.of(
                "5.8 million student-years of facts in Parquet to cells, "
                    + (equal ? "every sum equal" : "**sums not compared**"),
                Row.seconds(kernel) + ", " + Row.megabytes(bytes))
            .against(
                String.format(
                    Locale.ROOT,
                    "DuckDB, the same cells: %s; conditional sums, one level of four: %s",
                    Row.seconds(unnest),
                    Row.seconds(sums)),
                unnest / kernel)
            .promised(
                "at least 6 × faster, under 0.5 GB, every sum equal",
                equal && unnest / kernel >= 6 && bytes < 500_000_000));
  }

  /** The best round: others share this machine. */
  private static OptionalDouble best(String said, String what) {
    return Pattern.compile(Pattern.quote(what) + ": ([\\d.]+) s")
        .matcher(said)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .min();
  }
}
