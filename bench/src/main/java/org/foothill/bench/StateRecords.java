package org.foothill.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One invented statewide year of records: a row for each student, twelve course rows for each of
 * them, both in the order of district, school, grade and student; and the six indicators as SQL.
 */
final class StateRecords {
  private static final String C_MINUS = "'A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-'";

  private StateRecords() {}

  static Path students(Path folder) {
    return folder.resolve("state-students.parquet");
  }

  static Path courses(Path folder) {
    return folder.resolve("state-courses.parquet");
  }

  /** 560 students a school, ten schools a district, thirteen grades. */
  static void generate(Connection duck, Path folder, long students) throws SQLException {
    run(
        duck,
        """
        copy (
          select i as student, cast(i // 5600 as integer) as district, cast(i // 560 as integer) as school,
            cast((i %% 560) * 13 // 560 as integer) as grade,
            cast(case when h %% 100 < 52 then 0 when h %% 100 < 73 then 1 else 2 + (h >> 8) %% 6 end as integer) as race,
            cast(case when (h >> 14) %% 200 = 0 then 2 else (h >> 16) %% 2 end as integer) as gender,
            cast(least((h >> 20) %% 8, 4) as integer) as el,
            cast((h >> 26) %% 100 >= 60 as integer) as nosed, cast((h >> 30) %% 100 >= 14 as integer) as noswd,
            cast((h >> 34) %% 100 >= 1 as integer) as nofos, cast((h >> 38) %% 100 >= 4 as integer) as nohom,
            cast((h >> 42) %% 100 >= 1 as integer) as nomig,
            cast(case when (h >> 44) %% 20 = 0 then 20 + (h >> 50) %% 20 else 180 end as integer) as days_enrolled,
            cast((h >> 48) %% 36 as integer) as days_absent,
            (h >> 52) %% 10 > 0 as in_cohort, (h >> 56) %% 8 > 0 as diploma
          from (select i, hash(i * 2 + 1) as h from range(%d) r(i)) order by i
        ) to '%s' (format parquet, compression zstd)\
        """
            .formatted(students, students(folder)));
    run(
        duck,
        """
        copy (
          select k // 12 as student, cast(k %% 2 + 1 as tinyint) as term,
            case (h >> 4) %% 9 when 0 then 'a' when 1 then 'b' when 2 then 'c' when 3 then 'd' when 4 then 'e'
              when 5 then 'f' when 6 then 'g' end as ag_area,
            case (h >> 10) %% 16 when 0 then 113 when 1 then 152 when 2 then 174 when 3 then 198 end::smallint as pathway,
            cast(1 + (h >> 16) %% 3 as tinyint) as level,
            ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D', 'F'][1 + cast((h >> 20) %% 11 as integer)] as mark,
            cast(5 * (1 + (h >> 28) %% 2) as decimal(4, 1)) as credits, (h >> 32) %% 25 = 0 as dual_enrolled
          from (select k, hash(k * 3 + 7) as h from range(%d) r(k)) order by k
        ) to '%s' (format parquet, compression zstd)\
        """
            .formatted(students * 12, courses(folder)));
  }

  /**
   * Students with their outcomes: one bit for each of six denominators and of six numerators.
   * Chronic absence, graduation, A-G credits, career participants and completers, college courses.
   */
  static String facts(Path folder) {
    var subjects =
        Stream.of("a", "b", "c", "d", "e", "f", "g")
            .map(each ->
                "sum(case when ag_area = '%s' and good then credits else 0 end) as %s"
                    .formatted(each, "credits_" + each))
            .collect(Collectors.joining(", "));
    return """
    select s.*, (
        (case when days_enrolled > 30 then 1 else 0 end) | (case when in_cohort then 2 else 0 end)
        | (case when grade = 12 then 4 else 0 end) | (case when grade >= 9 then 8 else 0 end)
        | (case when grade = 12 then 16 else 0 end) | (case when grade >= 11 then 32 else 0 end)
        | (case when days_enrolled > 30 and days_absent * 10 >= days_enrolled then 64 else 0 end)
        | (case when in_cohort and diploma then 128 else 0 end)
        | (case when grade = 12 and credits_a >= 5 and credits_b >= 5 and credits_c >= 5 and credits_d >= 5
            and credits_e >= 5 and credits_f + credits_g >= 5 then 256 else 0 end)
        | (case when grade >= 9 and careers > 0 then 512 else 0 end)
        | (case when grade = 12 and careers >= 2 and capstone then 1024 else 0 end)
        | (case when grade >= 11 and college then 2048 else 0 end))::bigint as bits
    from read_parquet('%s') s left join (
      select student, %s,
        sum(case when pathway is not null then 1 else 0 end) as careers,
        bool_or(pathway is not null and level = 3 and passed) as capstone,
        bool_or(dual_enrolled and passed) as college
      from (select *, mark in (%s) as passed, mark in (%s) and mark <> 'C-' as good from read_parquet('%s'))
      group by student
    ) c using (student)\
    """
        .formatted(students(folder), subjects, C_MINUS, C_MINUS, courses(folder));
  }

  /** The groups of a student as bits, for the kernel. */
  static final String MASK =
      """
      cast((1::bigint << 0) | (1::bigint << (1 + race)) | (1::bigint << (9 + gender)) | (1::bigint << (12 + el))
        | (1::bigint << (17 + nosed)) | (1::bigint << (19 + noswd)) | (1::bigint << (21 + nofos))
        | (1::bigint << (23 + nohom)) | (1::bigint << (25 + nomig)) | (1::bigint << (27 + race * 3 + gender))
        | (case when nosed = 0 then 1::bigint << (51 + race) else 0 end)
        | (case when noswd = 0 and el = 0 then 1::bigint << 59 else 0 end) as bigint)\
      """;

  /**
   * Cells by the best plain SQL: one row for each student and group, then rolled up three times.
   */
  static void cells(Connection duck, String facts) throws SQLException {
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
          from (%s))
        group by all\
        """
            .formatted(sums("(bits >> %d) & 1"), facts));
    var again = sums("c%d");
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

  private static String sums(String term) {
    return IntStream.range(0, 12)
        .mapToObj(k -> ("sum(" + term + ")::integer as c%d").formatted(k, k))
        .collect(Collectors.joining(", "));
  }

  static void run(Connection duck, String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }
}
