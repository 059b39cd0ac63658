package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.foothill.core.Progress;
import org.foothill.intake.ImportFiles;

/**
 * Reading one large course file: recognised, every field checked, learner keys made, written as
 * Parquet and compared with what is there. DuckDB only splits the same file into texts; wc only
 * counts its lines.
 */
final class IntakeRows implements Measurement {
  private static final int ROUNDS = 5;
  private static final int COPIES = 5;

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path year = workshop.sample(40_000, 1).resolve("2025-26");
    return List.of(row(workshop, year), row(workshop, copies(workshop, year)));
  }

  private static Row row(Workshop workshop, Path year) throws Exception {
    Path file = year.resolve("SCSC.txt");
    long rows;
    try (var lines = Files.lines(file)) {
      rows = lines.count();
    }
    var ours = ours(workshop, year, file);
    double duck = median(() -> duck(file));
    double floor = median(() -> workshop.run(List.of("wc", "-l", file.toString())).seconds());
    return Row.of(
            "intake of %,d well-formed SCSC rows, checked, keyed, staged as Parquet"
                .formatted(rows),
            "%s; for two processor seconds %s"
                .formatted(
                    Row.perSecond(rows / ours.seconds()), Row.perSecond(2 * rows / ours.cpu())))
        .against(
            "DuckDB `read_csv` as text into a table: "
                + Row.perSecond(rows / duck)
                + "; `wc -l`: "
                + Row.perSecond(rows / floor),
            duck / ours.seconds())
        .promised("1 M rows/s", rows / ours.seconds() >= 1e6);
  }

  /** Five times the students: the same rows under other state ids. */
  private static Path copies(Workshop workshop, Path year) throws IOException {
    Path folder = Files.createDirectories(workshop.scratch("five-fold"));
    Files.copy(year.resolve("CRSC.txt"), folder.resolve("CRSC.txt"));
    for (var name : List.of("SENR.txt", "SCSC.txt")) {
      try (var out = Files.newBufferedWriter(folder.resolve(name))) {
        for (int copy = 0; copy < COPIES; copy++) {
          var fresh = "^9" + copy;
          try (var lines = Files.lines(year.resolve(name))) {
            for (var line : (Iterable<String>) lines::iterator) {
              out.write(line.replaceFirst("\\^90(?=\\d{8}\\^)", Matcher.quoteReplacement(fresh)));
              out.newLine();
            }
          }
        }
      }
    }
    return folder;
  }

  /** The middle round's time, and the least processor time of a round. */
  private record Took(double seconds, double cpu) {}

  private static Took ours(Workshop workshop, Path year, Path file) throws Exception {
    var data = workshop.scratch("intake-data-" + year.getFileName());
    try (var context = Application.start(data)) {
      var importing = context.getBean(ImportFiles.class);
      var before = List.of(year.resolve("SENR.txt"), year.resolve("CRSC.txt"));
      importing.load(new ImportFiles.Request(before, false, true, "bench"), Progress.SILENT);
      var request = new ImportFiles.Request(List.of(file), true, false, "bench");
      var cpu = new ArrayList<Double>();
      double seconds =
          median(() -> {
            long started = System.nanoTime();
            long used = Machine.processorNanos();
            var outcome = importing.load(request, Progress.SILENT);
            if (!(outcome instanceof ImportFiles.Outcome.Finished)) {
              throw new IOException("The import ended with " + outcome);
            }
            cpu.add((Machine.processorNanos() - used) / 1e9);
            return (System.nanoTime() - started) / 1e9;
          });
      return new Took(seconds, Collections.min(cpu));
    }
  }

  private static double duck(Path file) throws SQLException {
    try (var duck = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement()) {
      statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
      long started = System.nanoTime();
      statement.execute(
          "create table rows as select * from read_csv('%s', delim='^', header=false, quote='', all_varchar=true)"
              .formatted(file));
      return (System.nanoTime() - started) / 1e9;
    }
  }

  /** One timed round. */
  private interface Timed {
    double seconds() throws Exception;
  }

  /** The middle of five rounds, after one that does not count. */
  private static double median(Timed timed) throws Exception {
    timed.seconds();
    var found = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      found.add(timed.seconds());
    }
    Collections.sort(found);
    return found.get(ROUNDS / 2);
  }
}
