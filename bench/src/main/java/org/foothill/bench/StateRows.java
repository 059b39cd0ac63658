package org.foothill.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** {@code StateBench} at the size of the state, each contestant in a process of its own. */
final class StateRows implements Measurement {
  @Override
  public String name() {
    return "state";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(workshop.scratch("state")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.foothill.bench.StateBench", "5800000"));
    var ran = workshop.run(command);
    String said = Files.readString(ran.log());
    double facts = best(said, "records to facts").orElseThrow();
    double ours = best(said, "\nrecords to cells").orElseThrow();
    double duck = best(said, "DuckDB, records to cells").orElseThrow();
    boolean equal = ran.exit() == 0 && said.contains("equal: ");
    return List.of(
        Row.of(
                "5.8 million students and 69.6 million course rows to facts, written",
                Row.seconds(facts) + ", " + Row.megabytes(peak(said, "ours")))
            .promised(
                "under 15 s and 4 GiB on 2 cores", facts < 15 && peak(said, "ours") < 4L << 30),
        Row.of(
                "the same records to cells, six indicators, "
                    + (equal ? "every sum equal" : "**sums not compared**"),
                Row.seconds(ours))
            .against(
                String.format(
                    Locale.ROOT,
                    "DuckDB, best plain SQL: %s, %s; polars: %s",
                    Row.seconds(duck),
                    Row.megabytes(peak(said, "DuckDB")),
                    polars(said)),
                duck / ours)
            .promised(
                "ahead of both",
                equal && ours < duck && ours < best(said, "polars").orElse(Double.MAX_VALUE)));
  }

  private static String polars(String said) {
    var seconds = best(said, "polars");
    return seconds.isPresent()
        ? Row.seconds(seconds.getAsDouble()) + ", " + Row.megabytes(peak(said, "polars"))
        : "not at hand";
  }

  private static long peak(String said, String whose) {
    var memory = Pattern.compile(whose + ", peak memory: VmHWM: (\\d+) kB").matcher(said);
    return memory.find() ? Long.parseLong(memory.group(1)) << 10 : 0;
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
