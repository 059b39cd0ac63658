package org.foothill.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.foothill.cells.CellTable;
import org.foothill.cells.FactBlock;
import org.foothill.cells.Folding;
import org.foothill.cells.Level;
import org.foothill.cells.Shape;

/**
 * Facts of generated student-years in Parquet to cells: our kernel against DuckDB's best SQL over
 * the same file. {@code CellsBench [students]} runs each contestant in a process of its own, so
 * that peak memory is its own, and then compares every sum of every cell.
 */
public final class CellsBench {
  private static final Shape SHAPE = new Shape(60, 12, 0);
  private static final Set<Level> LEVELS =
      EnumSet.of(Level.SCHOOL_GRADE, Level.SCHOOL, Level.DISTRICT, Level.STATE);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  private CellsBench() {}

  public static void main(String[] args) throws Exception {
    long students = args.length > 0 ? Long.parseLong(args[0]) : 5_800_000;
    var file = Path.of(System.getProperty("java.io.tmpdir")).resolve("cells-bench.parquet");
    switch (args.length > 1 ? args[1] : "all") {
      case "generate" -> generate(file, students);
      case "kernel" -> kernel(file);
      case "unnest" -> sql(file, "unnest");
      case "sums" -> sql(file, "sums");
      case "compare" -> compare(file);
      case "memory" -> memory();
      default -> {
        for (var step : List.of("generate", "kernel", "unnest", "sums", "compare", "memory")) {
          child(CellsBench.class, students, step);
        }
        Files.delete(file);
      }
    }
  }

  static void child(Class<?> bench, long students, String step)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(
        step.equals("kernel")
            ? List.of("-Xmx256m", "-XX:+UseSerialGC")
            : List.of("-Xmx1g", "-XX:+UseSerialGC"));
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-cp",
            System.getProperty("java.class.path"),
            bench.getName(),
            String.valueOf(students),
            step));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("The step (%s) ended with %d.".formatted(step, code));
    }
  }

  static Connection duck() throws SQLException {
    var properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    var duck = DriverManager.getConnection("jdbc:duckdb:", properties);
    run(duck, "set threads = 2");
    run(duck, "set preserve_insertion_order = true");
    return duck;
  }

  private static void run(Connection duck, String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  /** 560 students a school, 10 schools a district, as scale-wise plausible as need be. */
  private static void generate(Path file, long students) throws SQLException {
    try (var duck = duck()) {
      run(
          duck,
          """
          copy (
            with s as (
              select i, hash(i * 2 + 1) as h,
                cast(i // 5600 as integer) as district, cast(i // 560 as integer) as school,
                cast((i %% 560) * 13 // 560 as integer) as grade
              from range(%d) r(i)),
            a as (
              select district, school, grade, i,
                cast(case when h %% 100 < 52 then 0 when h %% 100 < 73 then 1 else 2 + (h >> 8) %% 6 end as integer) as race,
                cast(case when (h >> 14) %% 200 = 0 then 2 else (h >> 16) %% 2 end as integer) as gender,
                cast(least((h >> 20) %% 8, 4) as integer) as el,
                cast((h >> 26) %% 100 >= 60 as integer) as nosed, cast((h >> 30) %% 100 >= 14 as integer) as noswd,
                cast((h >> 34) %% 100 >= 1 as integer) as nofos, cast((h >> 38) %% 100 >= 4 as integer) as nohom,
                cast((h >> 42) %% 100 >= 1 as integer) as nomig, cast(hash(i) & 4095 as bigint) as raw
              from s),
            c as (
              select *, [0, 1 + race, 9 + gender, 12 + el, 17 + nosed, 19 + noswd, 21 + nofos, 23 + nohom,
                25 + nomig, 27 + race * 3 + gender, 51 + race] as base
              from a)
            select district, school, grade,
              cast((1::bigint << 0) | (1::bigint << (1 + race)) | (1::bigint << (9 + gender)) | (1::bigint << (12 + el))
                | (1::bigint << (17 + nosed)) | (1::bigint << (19 + noswd)) | (1::bigint << (21 + nofos))
                | (1::bigint << (23 + nohom)) | (1::bigint << (25 + nomig)) | (1::bigint << (27 + race * 3 + gender))
                | (case when nosed = 0 then 1::bigint << (51 + race) else 0 end)
                | (case when noswd = 0 and el = 0 then 1::bigint << 59 else 0 end) as bigint) as mask,
              cast((raw >> 6) | (((raw & 63) & (raw >> 6)) << 6) as bigint) as bits,
              race, gender, el, nosed, noswd, nofos, nohom, nomig
            from c order by i
          ) to '%s' (format parquet, compression zstd)\
          """
              .formatted(students, file));
    }
    System.out.printf(
        Locale.ROOT, "generated %,d student-years, %,d bytes%n", students, size(file));
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  // ---- our kernel

  static CellTable fold(Connection duck, Path file) throws SQLException {
    var table = new CellTable(SHAPE);
    var folding = new Folding(SHAPE, LEVELS, table);
    var block = FactBlock.withRoom(SHAPE, 1 << 14);
    try (var statement =
            duck.prepareStatement(
                    "select district, school, grade, mask, bits from read_parquet('%s')"
                        .formatted(file))
                .unwrap(DuckDBPreparedStatement.class);
        var result = statement.query()) {
      while (result.nextChunk()) {
        folding.add(fill(block, result.chunk()));
      }
    }
    folding.finish();
    return table;
  }

  private static FactBlock fill(FactBlock block, DuckDBDataChunkReader chunk) {
    int rows = (int) chunk.rowCount();
    var district = chunk.vector(0);
    var school = chunk.vector(1);
    var grade = chunk.vector(2);
    var mask = chunk.vector(3);
    var bits = chunk.vector(4);
    for (int row = 0; row < rows; row++) {
      block.district()[row] = district.getInt(row);
      block.school()[row] = school.getInt(row);
      block.grade()[row] = (byte) grade.getInt(row);
      block.masks()[0][row] = mask.getLong(row);
      block.bits()[0][row] = bits.getLong(row);
    }
    return block.withRows(rows);
  }

  private static void kernel(Path file) throws SQLException, IOException {
    try (var duck = duck()) {
      run(duck, "set memory_limit = '200MB'");
      for (int round = 0; round < ROUNDS; round++) {
        var start = Watch.start();
        var table = fold(duck, file);
        report("kernel, Parquet to cells", start, table.size(Level.SCHOOL_GRADE));
      }
    }
    System.out.println("kernel, peak memory: " + peak());
  }

  /** Wall and processor time; the latter hardly moves on a busy machine. */
  record Watch(long wall, long processor) {
    private static final OperatingSystemMXBean SYSTEM =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Watch start() {
      return new Watch(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    String text() {
      return String.format(
          Locale.ROOT,
          "%.3f s wall, %.3f s processor",
          (System.nanoTime() - wall) / 1e9,
          (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }
  }

  static void report(String what, Watch watch, long cells) {
    System.out.printf(
        Locale.ROOT, "%s: %s (%,d rows at school and grade)%n", what, watch.text(), cells);
  }

  static String peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("unknown")
        .replaceAll("\\s+", " ");
  }

  /** The kernel alone: 14,000 students x 4 years in memory, 60 groups, all levels. */
  private static void memory() {
    int rows = 14_000 * 4;
    var block = FactBlock.withRoom(SHAPE, rows);
    for (int row = 0; row < rows; row++) {
      int school = row % 14_000 * 23 / 14_000;
      block.district()[row] = row / 14_000;
      block.school()[row] = row / 14_000 * 100 + school;
      block.grade()[row] = (byte) ((row % 14_000 - school * 14_000 / 23) * 13 / 610);
      for (int group = 0; group < 60; group += 5) {
        block.setMember(row, group);
      }
      block.bits()[0][row] = row * 0x9E3779B9L >>> 8 & 4095;
    }
    for (int round = 0; round < 10; round++) {
      var start = Watch.start();
      var table = CellTable.fold(SHAPE, block, LEVELS, 1);
      report("kernel, 14,000 x 4 years in memory", start, table.size(Level.SCHOOL_GRADE));
    }
  }

  // ---- DuckDB

  private static void sql(Path file, String form) throws SQLException, IOException {
    try (var duck = duck()) {
      for (int round = 0; round < ROUNDS; round++) {
        var start = Watch.start();
        if (form.equals("unnest")) {
          unnest(duck, file);
        } else {
          conditionalSums(duck, file);
        }
        report("DuckDB " + form, start, count(duck, form.equals("unnest") ? "cells" : "wide"));
      }
    }
    System.out.println("DuckDB " + form + ", peak memory: " + peak());
  }

  static long count(Connection duck, String table) throws SQLException {
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** One row for each student and cell, aggregated at school and grade, then rolled up. */
  private static void unnest(Connection duck, Path file) throws SQLException {
    var sums =
        IntStream.range(0, 12)
            .mapToObj(k -> "sum((bits >> %d) & 1)::integer as c%d".formatted(k, k))
            .collect(Collectors.joining(", "));
    var again =
        IntStream.range(0, 12)
            .mapToObj(k -> "sum(c%d)::integer as c%d".formatted(k, k))
            .collect(Collectors.joining(", "));
    run(
        duck,
        """
        create or replace table cells as
        select district, school, grade, cell, %s
        from (
          select district, school, grade, bits, unnest(list_concat(
            [0, 1 + race, 9 + gender, 12 + el, 17 + nosed, 19 + noswd, 21 + nofos, 23 + nohom, 25 + nomig,
             27 + race * 3 + gender],
            case when nosed = 0 and noswd = 0 and el = 0 then [51 + race, 59]
              when nosed = 0 then [51 + race] when noswd = 0 and el = 0 then [59] else [] end)) as cell
          from read_parquet('%s'))
        group by all\
        """
            .formatted(sums, file));
    run(
        duck,
        "create or replace table cells_school as select district, school, 0 as grade, cell, %s from cells group by all"
            .formatted(again));
    run(
        duck,
        "create or replace table cells_district as select district, 0 as school, 0 as grade, cell, %s from cells_school group by all"
            .formatted(again));
    run(
        duck,
        "create or replace table cells_state as select 0 as district, 0 as school, 0 as grade, cell, %s from cells_district group by all"
            .formatted(again));
  }

  /** 60 x 2 conditional sums of six counters of ten bits each; school and grade only. */
  private static void conditionalSums(Connection duck, Path file) throws SQLException {
    var sums = new ArrayList<String>();
    for (int cell = 0; cell < 60; cell++) {
      for (int half = 0; half < 2; half++) {
        sums.add(
            "sum(case when ((mask >> %d) & 1) = 1 then p%d end)::bigint as s%d_%d"
                .formatted(cell, half, cell, half));
      }
    }
    run(
        duck,
        """
        create or replace table wide as
        select district, school, grade, %s
        from (select district, school, grade, mask, %s as p0, %s as p1 from read_parquet('%s'))
        group by all\
        """
            .formatted(String.join(", ", sums), packed(0), packed(6), file));
  }

  private static String packed(int first) {
    return IntStream.range(0, 6)
        .mapToObj(k -> "(((bits >> %d) & 1) << %d)".formatted(first + k, 10 * k))
        .collect(Collectors.joining(" | ", "(", ")"));
  }

  // ---- every sum

  private static void compare(Path file) throws SQLException {
    try (var duck = duck()) {
      unnest(duck, file);
      var table = fold(duck, file);
      long compared = 0;
      compared += compare(duck, table, Level.SCHOOL_GRADE, "cells");
      compared += compare(duck, table, Level.SCHOOL, "cells_school");
      compared += compare(duck, table, Level.DISTRICT, "cells_district");
      compared += compare(duck, table, Level.STATE, "cells_state");
      System.out.printf(Locale.ROOT, "equal: %,d cells x 12 sums at four levels%n", compared);
    }
  }

  static int compare(Connection duck, CellTable table, Level level, String relation)
      throws SQLException {
    int row = 0;
    try (var statement =
            duck.prepareStatement(
                    "select * from %s order by district, school, grade, cell".formatted(relation))
                .unwrap(DuckDBPreparedStatement.class);
        var result = statement.query()) {
      while (result.nextChunk()) {
        var chunk = result.chunk();
        for (int i = 0; i < chunk.rowCount(); i++) {
          same(table, level, row++, chunk, i);
        }
      }
    }
    if (row != table.size(level)) {
      throw new IllegalStateException(
          "%s: %d cells by SQL, %d by the kernel.".formatted(level, row, table.size(level)));
    }
    return row;
  }

  private static void same(
      CellTable table, Level level, int row, DuckDBDataChunkReader chunk, int at) {
    var place = table.place(level, row);
    int[] ours = new int[16];
    ours[0] = place.district();
    ours[1] = place.school();
    ours[2] = place.grade();
    ours[3] = table.group(level, row);
    int[] theirs = new int[16];
    for (int column = 0; column < 16; column++) {
      theirs[column] = chunk.vector(column).getInt(at);
      if (column >= 4) {
        ours[column] = table.count(level, row, column - 4);
      }
    }
    if (!Arrays.equals(ours, theirs)) {
      throw new IllegalStateException(
          "%s, cell %d: kernel %s, SQL %s."
              .formatted(level, row, Arrays.toString(ours), Arrays.toString(theirs)));
    }
  }
}
