package org.foothill.learners.loading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of student records that are kept, with the columns of their Parquet files. Beside the
 * columns listed here each row has {@code learner} or {@code staff} (where there is one), {@code
 * district}, {@code school} (0 where the file names none), {@code year} and {@code line}, the line
 * of the file that it came from. All but {@code FOSTER}, the state's list of foster youth, are
 * named as the state's record types.
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
  CRSC("sections", Change.WHOLE_YEAR, "school local_course section term teacher", Shared.SECTION),
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
          + " lea_sponsored BOOLEAN, ~internship VARCHAR"),
  CRSE(
      "section_offerings",
      Change.WHOLE_YEAR,
      "school local_course section term teacher",
      Shared.SECTION),
  SCSE(
      "course_enrollments",
      Change.WHOLE_YEAR,
      "school learner local_course section term",
      "local_course VARCHAR, section VARCHAR, term VARCHAR"),
  SINC(
      "incidents",
      Change.WHOLE_YEAR,
      "school learner incident",
      "incident VARCHAR, occurred DATE, statutory_offense BOOLEAN,"
          + " instructional_support VARCHAR, interim_removal VARCHAR"),
  SIRS(
      "incident_results",
      Change.WHOLE_YEAR,
      "school learner incident result",
      "incident VARCHAR, result VARCHAR, authority VARCHAR, duration INTEGER,"
          + " modification VARCHAR"),
  SOFF(
      "offenses",
      Change.WHOLE_YEAR,
      "school learner incident offense weapon",
      "incident VARCHAR, offense VARCHAR, weapon VARCHAR"),
  PSTS(
      "postsecondary",
      Change.WHOLE_YEAR,
      "school learner participation",
      "participation VARCHAR, status VARCHAR, institution VARCHAR, industry VARCHAR,"
          + " credential VARCHAR"),
  FOSTER(
      "foster", Change.WHOLE_YEAR, "school learner start_date", "start_date DATE, end_date DATE"),
  SDEM(
      "staff",
      Change.BY_ROW,
      "staff effective_start",
      "effective_start DATE, effective_end DATE, highest_degree VARCHAR,"
          + " employment_status VARCHAR, years_in_lea INTEGER, years_total INTEGER"),
  SASS(
      "staff_assignments",
      Change.WHOLE_YEAR,
      "school staff job_class",
      "job_class VARCHAR, fte INTEGER, assignment1 VARCHAR, assignment2 VARCHAR,"
          + " assignment3 VARCHAR, assignment4 VARCHAR, assignment5 VARCHAR,"
          + " assignment6 VARCHAR, assignment7 VARCHAR");

  /** Columns that two kinds share. */
  private static final class Shared {
    static final String SECTION =
        "state_course VARCHAR, local_course VARCHAR, section VARCHAR, term VARCHAR,"
            + " articulated BOOLEAN, uc_approved BOOLEAN, instructional_level VARCHAR,"
            + " ap_ib_code VARCHAR, cte_provider VARCHAR, high_quality_cte BOOLEAN,"
            + " ~teacher BIGINT";
  }

  /** Whose rows they are. */
  public enum Person {
    LEARNER,
    STAFF,
    NOBODY
  }

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

  public Person person() {
    return switch (this) {
      case SENR, SINF, SELA, SPRG, STAS, SCSC, SCTE, WBLR, SCSE, SINC, SIRS, SOFF, PSTS, FOSTER ->
          Person.LEARNER;
      case SDEM, SASS -> Person.STAFF;
      case CRSC, CRSE -> Person.NOBODY;
    };
  }

  /** The column with the person's key; empty for course sections, which belong to nobody. */
  public Optional<String> personColumn() {
    return switch (person()) {
      case LEARNER -> Optional.of("learner");
      case STAFF -> Optional.of("staff");
      case NOBODY -> Optional.empty();
    };
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
