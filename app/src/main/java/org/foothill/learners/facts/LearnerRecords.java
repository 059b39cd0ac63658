package org.foothill.learners.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.foothill.core.SchoolYear;

/**
 * Current accepted records, without names or state ids, as DuckDB views. A learner is a 64-bit key
 * (HMAC of the state id).
 *
 * <p>Every relation has {@code learner BIGINT} (except {@code sections}), {@code district INTEGER}
 * (7 digits), {@code school INTEGER} (7 digits) and {@code year INTEGER} (the calendar year in
 * which the school year ends). Day counts are INTEGER hundredths of a day, credits and hours
 * INTEGER hundredths, dates DATE, flags BOOLEAN, codes VARCHAR exactly as in the file, blank as
 * NULL. Relations of kinds that nobody loaded exist and are empty. Columns:
 *
 * <ul>
 *   <li>{@code enrollments} (SENR): start_date, status, grade, exit_date, exit_reason, completion,
 *       met_uc_csu, golden_state_seal, biliteracy_seal, school_transfer, district_of_residence
 *   <li>{@code demographics} (SINF): effective_start, effective_end, gender (from SENR where SINF
 *       has none), birth_year, hispanic, race1 .. race5, race_missing, guardian1_education,
 *       guardian2_education, us_school_start
 *   <li>{@code language_status} (SELA): status, start_date, primary_language
 *   <li>{@code programs} (SPRG): program, membership, start_date, end_date, dwelling, unaccompanied
 *   <li>{@code attendance} (STAS): exempt, hourly, expected, in_person, out_of_school_suspension,
 *       in_school_suspension, excused, unexcused, independent_study_not_ada, independent_study_ada
 *   <li>{@code sections} (CRSC; no learner): state_course, local_course, section, term,
 *       articulated, uc_approved, instructional_level, ap_ib_code, cte_provider, high_quality_cte
 *   <li>{@code course_completions} (SCSC): local_course, section, term, credits_attempted,
 *       credits_earned, final_grade, uc_csu_code, marking_period
 *   <li>{@code cte_pathways} (SCTE): pathway, completion_year (INTEGER, null for a concentrator)
 *   <li>{@code work_based_learning} (WBLR): type, external_hours, state_course,
 *       employer_evaluation, lea_sponsored
 * </ul>
 */
public interface LearnerRecords {
  /** School years that have at least one current submission, oldest first. */
  List<SchoolYear> years();

  /** Creates the views in the given database, over the current submissions of all years. */
  void attach(Connection duck) throws SQLException;

  /**
   * Changes whenever an approval changes what {@link #attach} shows: the version of the data, part
   * of every result's key.
   */
  String version();
}
