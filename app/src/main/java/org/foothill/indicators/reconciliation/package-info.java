/**
 * Holds a year's records against each other before anybody trusts figures from them: what the
 * district declares against what its course files say, days against their parts, rows against the
 * state's own lists, and groups against last year.
 *
 * <p>Words: a <em>check</em> compares two statements of the files about the same students; a
 * <em>verdict</em> is how one comparison came out. Counts are for those who may see unprotected
 * figures; the rows behind them are places in the files, for those who may see learners' rows.
 *
 * <pre>
 *   LearnerRecords -- reconciliation/*.sql --> compared(school, verdict, line) -- counts --> page, CSV
 *   ENR-CENSUS of the newest result -- OddGroups --> oddities
 * </pre>
 *
 * <p>It changes nothing and decides nothing: what is declared stays what is counted.
 */
@NullMarked
package org.foothill.indicators.reconciliation;

import org.jspecify.annotations.NullMarked;
