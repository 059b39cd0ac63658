package org.foothill.learners.loading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of student records that are kept, with the columns of their Parquet files. Beside the
 * columns listed here each row has {@code learner} (where there is one), {@code district}, {@code
 * school}, {@code year} and {@code line}, the line of the file that it came from.
 */
public enum RecordKind {
  SENR(
      "enrollments",
      Change.BY_ROW,
      "school learner start_date status",
      "start_date DATE, status VARCHAR, grade VARCHAR, exit_date DATE, exit_reason VARCHAR,"
          + " completion VARCHAR, met_uc_csu BOOLEAN, golden_state_seal BOOLEAN,"
          + " biliteracy_seal BOOLEAN, school_transfer VARCHAR, district_of_residence VARCHAR,"
          + " ~gender VARCHAR, ~birth_year INTEGER"),
  SINF(
      "demographics",
      Change.BY_ROW,
      "learner effective_start",
      "effective_start DATE, effective_end DATE, gender VARCHAR, birth_year INTEGER,"
          + " hispanic BOOLEAN, race1 VARCHAR, race2 VARCHAR, race3 VARCHAR, race4 VARCHAR,"
          + " race5 VARCHAR, race_missing BOOLEAN, guardian1_education VARCHAR,"
          + " guardian2_education VARCHAR, us_school_start DATE"),
  SELA(
      "language_status",
      Change.BY_ROW,
      "learner status start_date",
      "status VARCHAR, start_date DATE, primary_language VARCHAR"),
  SPRG(
      "programs",
      Change.BY_ROW,
      "school learner program start_date",
      "program VARCHAR, membership VARCHAR, start_date DATE, end_date DATE, dwelling VARCHAR,"
          + " unaccompanied BOOLEAN"),
  STAS(
      "attendance",
      Change.WHOLE_YEAR,
      "school learner",
      "exempt BOOLEAN, hourly BOOLEAN, expected INTEGER, in_person INTEGER,"
          + " out_of_school_suspension INTEGER, in_school_suspension INTEGER, excused INTEGER,"
          + " unexcused INTEGER, independent_study_not_ada INTEGER, independent_study_ada INTEGER"),
  CRSC(
      "sections",
      Change.WHOLE_YEAR,
      "school local_course section term teacher",
      "state_course VARCHAR, local_course VARCHAR, section VARCHAR, term VARCHAR,"
          + " articulated BOOLEAN, uc_approved BOOLEAN, instructional_level VARCHAR,"
          + " ap_ib_code VARCHAR, cte_provider VARCHAR, high_quality_cte BOOLEAN,"
          + " ~teacher BIGINT"),
  SCSC(
      "course_completions",
      Change.WHOLE_YEAR,
      "school learner local_course section term marking_period",
      "local_course VARCHAR, section VARCHAR, term VARCHAR, credits_attempted INTEGER,"
          + " credits_earned INTEGER, final_grade VARCHAR, uc_csu_code VARCHAR,"
          + " marking_period VARCHAR"),
  SCTE(
      "cte_pathways",
      Change.WHOLE_YEAR,
      "school learner pathway",
      "pathway VARCHAR, completion_year INTEGER"),
  WBLR(
      "work_based_learning",
      Change.WHOLE_YEAR,
      "school learner type internship",
      "type VARCHAR, external_hours INTEGER, state_course VARCHAR, employer_evaluation VARCHAR,"
          + " lea_sponsored BOOLEAN, ~internship VARCHAR");

  /** How a newer file changes an older one. */
  public enum Change {
    /** Rows add, update or delete by their natural key. */
    BY_ROW,
    /** The newest file of a district and year replaces the one before. */
    WHOLE_YEAR
  }

  private final String relation;
  private final Change change;
  private final List<String> naturalKey;
  private final List<Column> columns;

  RecordKind(String relation, Change change, String naturalKey, String columns) {
    this.relation = relation;
    this.change = change;
    this.naturalKey = List.of(naturalKey.split(" "));
    this.columns = Stream.of(columns.split(",\\s*")).map(Column::of).toList();
  }

  /** The view's name for readers of {@code learners :: facts}. */
  public String relation() {
    return relation;
  }

  public Change change() {
    return change;
  }

  /** False for course sections, which belong to nobody. */
  public boolean hasLearner() {
    return this != CRSC;
  }

  /** What makes a row the same row, within a district and school year. */
  public List<String> naturalKey() {
    return naturalKey;
  }

  /** The kind's own columns, in the order in which {@link RowWriter} wants them. */
  public List<Column> columns() {
    return columns;
  }

  public static Optional<RecordKind> parse(String code) {
    return Stream.of(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }

  /**
   * A column of the Parquet files.
   *
   * @param type DuckDB's name of the type
   * @param shown false for columns that serve only to tell rows apart or to fill gaps
   */
  public record Column(String name, String type, boolean shown) {
    static Column of(String text) {
      var words = text.split(" ");
      boolean hidden = words[0].startsWith("~");
      return new Column(hidden ? words[0].substring(1) : words[0], words[1], !hidden);
    }
  }
}
