package org.foothill.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.foothill.accountability.Tenths;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of published figures. */
@Repository
class KeptFigures {
  private static final String FIND =
      """
      select p.cds, p.district_name, p.school_name, p.county_name, f.indicator,
        f.reporting_year, f.student_group, f.students, f.status, f.change, f.status_level,
        f.change_level, f.colour
      from published.figure f join published.place p using (cds)
      where (:place = '' or p.cds like :code
          or strpos(lower(p.district_name), lower(:place)) > 0
          or strpos(lower(p.school_name), lower(:place)) > 0)
        and (:indicator = '' or f.indicator = :indicator)
        and f.reporting_year = :year
      order by p.cds, f.indicator, f.student_group <> 'ALL', f.student_group
      limit :most
      """;

  private static final String NEWEST =
      """
      select p.cds, p.district_name, p.school_name, p.county_name, f.indicator,
        f.reporting_year, f.student_group, f.students, f.status, f.change, f.status_level,
        f.change_level, f.colour
      from published.figure f join published.place p using (cds)
      where f.indicator = :indicator and f.cds = any (:places)
        and f.reporting_year = (
          select max(reporting_year) from published.figure
          where indicator = :indicator and cds = any (:places))
      order by p.cds, f.student_group <> 'ALL', f.student_group
      """;

  private final JdbcClient sql;
  private final Clock clock;

  KeptFigures(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Notes a file; its number goes with its figures. */
  long addFile(String name, String loadedBy) {
    return sql.sql(
            "insert into published.file (name, rows, loaded_by, loaded_at) values (?, 0, ?, ?) returning id")
        .param(name)
        .param(loadedBy)
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void countRows(long file, long rows) {
    sql.sql("update published.file set rows = ? where id = ?").params(rows, file).update();
  }

  /** Adds places or gives them their newest names; each code once. */
  void putPlaces(Collection<Place> places) {
    sql.sql(
            """
            insert into published.place (cds, district_name, school_name, county_name)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
            on conflict (cds) do update set district_name = excluded.district_name,
              school_name = excluded.school_name, county_name = excluded.county_name
            """)
        .param(texts(places, Place::cds))
        .param(texts(places, Place::district))
        .param(texts(places, Place::school))
        .param(texts(places, Place::county))
        .update();
  }

  /** A district or a school as the files name it. */
  record Place(String cds, String district, String school, String county) {}

  /** Adds figures or replaces those of the same indicator, year, place and group; each key once. */
  void put(Collection<Row> rows, long file) {
    sql.sql(
            """
            insert into published.figure (indicator, reporting_year, cds, student_group, students,
              status, prior_students, prior_status, change, status_level, change_level, colour, file)
            select *, ? from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::int[], ?::int[],
              ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
            on conflict (indicator, reporting_year, cds, student_group) do update set
              students = excluded.students, status = excluded.status,
              prior_students = excluded.prior_students, prior_status = excluded.prior_status,
              change = excluded.change, status_level = excluded.status_level,
              change_level = excluded.change_level, colour = excluded.colour, file = excluded.file
            """)
        .param(file)
        .param(texts(rows, row -> row.indicator().code()))
        .param(numbers(rows, Row::year))
        .param(texts(rows, row -> row.subject().cds()))
        .param(texts(rows, row -> row.subject().group()))
        .param(numbers(rows, row -> students(row.now())))
        .param(numbers(rows, row -> tenths(row.now().status())))
        .param(numbers(rows, row -> students(row.before())))
        .param(numbers(rows, row -> tenths(row.before().status())))
        .param(numbers(rows, row -> tenths(row.change())))
        .param(numbers(rows, row -> level(row.printed().statusLevel())))
        .param(numbers(rows, row -> level(row.printed().changeLevel())))
        .param(numbers(rows, row -> level(row.printed().colour())))
        .update();
  }

  private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }

  private static @Nullable Integer[] numbers(
      Collection<Row> rows, Function<Row, @Nullable Integer> number) {
    var numbers = new @Nullable Integer[rows.size()];
    var at = 0;
    for (var row : rows) {
      numbers[at++] = number.apply(row);
    }
    return numbers;
  }

  private static @Nullable Integer students(YearSide side) {
    return side.students() < 0 ? null : Math.toIntExact(side.students());
  }

  private static @Nullable Integer tenths(@Nullable Tenths value) {
    return value == null ? null : Math.toIntExact(value.count());
  }

  private static int level(int printed) {
    return Math.max(0, printed);
  }

  /**
   * What a reader looks for.
   *
   * @param place part of a name, or the beginning of a code; empty for every place
   * @param indicator empty for every one
   * @param year 0 for the newest
   */
  record Wanted(String place, String indicator, int year) {}

  /** A figure with the names of its place. */
  record Kept(
      Place place,
      String indicator,
      int year,
      String group,
      @Nullable Integer students,
      @Nullable Integer status,
      @Nullable Integer change,
      int statusLevel,
      int changeLevel,
      int colour) {}

  /** By place, indicator and group; districts before their schools. */
  List<Kept> find(Wanted wanted, int most) {
    return sql.sql(FIND)
        .param("place", wanted.place())
        .param("code", wanted.place().matches("\\d{2,14}") ? wanted.place() + "%" : "")
        .param("indicator", wanted.indicator())
        .param("year", wanted.year())
        .param("most", most)
        .query(KeptFigures::kept)
        .list();
  }

  /** The newest year that has the indicator at one of the places; everyone first at each. */
  List<Kept> newest(String indicator, List<String> places) {
    return sql.sql(NEWEST)
        .param("indicator", indicator)
        .param("places", places.toArray(String[]::new))
        .query(KeptFigures::kept)
        .list();
  }

  private static Kept kept(ResultSet row, int index) throws SQLException {
    return new Kept(
        new Place(
            row.getString("cds"),
            row.getString("district_name"),
            row.getString("school_name"),
            row.getString("county_name")),
        row.getString("indicator"),
        row.getInt("reporting_year"),
        row.getString("student_group"),
        row.getObject("students", Integer.class),
        row.getObject("status", Integer.class),
        row.getObject("change", Integer.class),
        row.getInt("status_level"),
        row.getInt("change_level"),
        row.getInt("colour"));
  }

  /** The years that have figures, the newest first. */
  List<Integer> years() {
    return sql.sql(
            "select distinct reporting_year from published.figure order by reporting_year desc")
        .query((row, _) -> row.getInt("reporting_year"))
        .list();
  }
}
