package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foothill.cells.Level;

/**
 * One statewide year from records to cells: DuckDB makes facts and our kernel folds them, against
 * the best plain SQL over the same records, and against polars where Node and its package are at
 * hand (the folder that holds {@code node_modules} in {@code POLARS_HOME}). {@code StateBench
 * [students]} runs each contestant in a process of its own, and then compares every sum.
 */
public final class StateBench {
  private static final int ROUNDS = Integer.getInteger("rounds", 2);

  private StateBench() {}

  public static void main(String[] args) throws Exception {
    long students = args.length > 0 ? Long.parseLong(args[0]) : 5_800_000;
    var folder = Path.of(System.getProperty("java.io.tmpdir"));
    switch (args.length > 1 ? args[1] : "all") {
      case "generate" -> generate(folder, students);
      case "ours" -> ours(folder);
      case "sql" -> sql(folder);
      case "compare" -> compare(folder);
      default -> all(folder, students);
    }
  }

  private static void all(Path folder, long students) throws IOException, InterruptedException {
    for (var step : List.of("generate", "ours", "sql", "compare")) {
      CellsBench.child(StateBench.class, students, step);
    }
    polars(folder);
    for (var file :
        List.of(StateRecords.students(folder), StateRecords.courses(folder), facts(folder))) {
      Files.delete(file);
    }
  }

  private static void polars(Path folder) throws IOException, InterruptedException {
    var home = System.getenv("POLARS_HOME");
    if (home == null) {
      System.out.println("polars: not at hand");
      return;
    }
    var command =
        new ProcessBuilder(
            "node",
            Path.of("bench", "peers", "state-polars.cjs").toString(),
            folder.toString(),
            String.valueOf(ROUNDS));
    command.environment().put("NODE_PATH", home + "/node_modules");
    command.environment().put("POLARS_MAX_THREADS", "2");
    System.out.println("polars: ended with " + command.inheritIO().start().waitFor());
  }

  private static Path facts(Path folder) {
    return folder.resolve("state-facts.parquet");
  }

  private static void generate(Path folder, long students) throws SQLException, IOException {
    try (var duck = CellsBench.duck()) {
      StateRecords.generate(duck, folder, students);
    }
    System.out.printf(
        Locale.ROOT,
        "generated %,d students, %,d course rows, %,d bytes%n",
        students,
        students * 12,
        Files.size(StateRecords.students(folder)) + Files.size(StateRecords.courses(folder)));
  }

  private static void ours(Path folder) throws SQLException, IOException {
    for (int round = 0; round < ROUNDS; round++) {
      try (var duck = CellsBench.duck()) {
        StateRecords.run(duck, "set memory_limit = '3GB'");
        var start = CellsBench.Watch.start();
        toFacts(duck, folder);
        System.out.println("records to facts: " + start.text());
        var table = CellsBench.fold(duck, facts(folder));
        CellsBench.report("records to cells", start, table.size(Level.SCHOOL_GRADE));
      }
    }
    System.out.println("ours, peak memory: " + CellsBench.peak());
  }

  private static void toFacts(Connection duck, Path folder) throws SQLException {
    StateRecords.run(
        duck,
        "copy (select district, school, grade, %s as mask, bits from (%s) order by district, school, grade) to '%s' (format parquet, compression zstd)"
            .formatted(StateRecords.MASK, StateRecords.facts(folder), facts(folder)));
  }

  private static void sql(Path folder) throws SQLException, IOException {
    for (int round = 0; round < ROUNDS; round++) {
      try (var duck = CellsBench.duck()) {
        var start = CellsBench.Watch.start();
        StateRecords.cells(duck, StateRecords.facts(folder));
        CellsBench.report("DuckDB, records to cells", start, CellsBench.count(duck, "cells"));
      }
    }
    System.out.println("DuckDB, peak memory: " + CellsBench.peak());
  }

  private static void compare(Path folder) throws SQLException {
    try (var duck = CellsBench.duck()) {
      StateRecords.cells(duck, StateRecords.facts(folder));
      var table = CellsBench.fold(duck, facts(folder));
      long compared = 0;
      var relations =
          new ArrayList<>(List.of("cells", "cells_school", "cells_district", "cells_state"));
      for (var level : List.of(Level.SCHOOL_GRADE, Level.SCHOOL, Level.DISTRICT, Level.STATE)) {
        compared += CellsBench.compare(duck, table, level, relations.removeFirst());
      }
      System.out.printf(Locale.ROOT, "equal: %,d cells x 12 sums at four levels%n", compared);
    }
  }
}
