package org.foothill.learners.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.foothill.core.SchoolYear;

/**
 * Current accepted records, without names or state ids, as DuckDB views. A learner is a 64-bit key
 * (HMAC of the state id).
 *
 * <p>Every relation has {@code learner BIGINT} (except the sections, which belong to nobody, and
 * the relations of staff, which have {@code staff BIGINT}, an HMAC of the staff id under a key of
 * its own), {@code district INTEGER} (7 digits), {@code school INTEGER} (7 digits; 0 where the file
 * names no school: {@code staff}, and {@code foster} where the list has none) and {@code year
 * INTEGER} (the calendar year in which the school year ends). Day counts are INTEGER hundredths of
 * a day, credits and hours INTEGER hundredths, dates DATE, flags BOOLEAN, codes VARCHAR exactly as
 * in the file, blank as NULL. Relations of kinds that nobody loaded exist and are empty. Columns:
 *
 * <ul>
 *   <li>{@code enrollments} (SENR): start_date, status, grade (TK also where the file has KN and
 *       SPRG program 185), exit_date, exit_reason, completion, met_uc_csu, golden_state_seal,
 *       biliteracy_seal, school_transfer, district_of_residence
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
 *   <li>{@code section_offerings} (CRSE; no learner): as {@code sections}, at census
 *   <li>{@code course_enrollments} (SCSE): local_course, section, term
 *   <li>{@code incidents} (SINC, one row for each student of an incident): incident, occurred,
 *       statutory_offense, instructional_support, interim_removal
 *   <li>{@code incident_results} (SIRS): incident, result (100 out-of-school suspension, 110
 *       in-school, 200 expulsion), authority, duration (hundredths of a day), modification
 *   <li>{@code offenses} (SOFF): incident, offense, weapon
 *   <li>{@code postsecondary} (PSTS): participation, status, institution, industry, credential
 *   <li>{@code foster} (the state's list of foster youth): start_date, end_date
 *   <li>{@code staff} (SDEM; {@code staff} instead of learner): effective_start, effective_end,
 *       highest_degree, employment_status, years_in_lea, years_total (INTEGER whole years)
 *   <li>{@code staff_assignments} (SASS; {@code staff} instead of learner): job_class, fte (INTEGER
 *       hundredths of a percent), assignment1 .. assignment7
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
