/**
 * Decides which entries of a family of tables must be told less exactly or not at all, and proves
 * that what is hidden cannot be worked out: for everything that must stay uncertain it holds
 * complete tables of whole numbers that agree with all that is printed and differ enough. Knows
 * cells, relations and bounds: no schools, no students, no clock, no files.
 *
 * <p>Words: a <em>cell</em> is a count of a described set, printed or not; a <em>relation</em> says
 * that parts add up to a whole; a <em>split</em> divides a cell into those with an outcome and the
 * rest; an <em>entry</em> is what a reader would see in one place of a table and has <em>steps</em>
 * from most to least telling; a <em>sheet</em> is cells that sums link; a <em>witness</em> is a
 * table that could be the true one; a <em>claim</em> is something that a reader could prove and
 * must not.
 *
 * <pre>
 *   TableFamily -- Suppressor.protect --> Protected(steps, report) | NotProtectable | Inconsistent
 *   TableFamily + steps -- LinearAudit.audit --> AuditReport
 * </pre>
 *
 * <p>Zeros are public, so a reader knows that a hidden count of people is at least 1. An audit that
 * could not use the real solver says so in its report, and its result must not be published.
 */
@ApplicationModule(displayName = "Suppression", allowedDependencies = "solvers")
@NullMarked
package org.foothill.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
