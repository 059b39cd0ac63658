/**
 * The shared plan: partnership, places, results, the indicators chosen for them, targets,
 * strategies with their owners, and stories.
 *
 * <p><b>Words.</b> An <i>entry</i> is one of these things. Every change of an entry is a new
 * <i>version</i> of its text; no version is ever changed or removed, so the plan of any day can be
 * read again, with who changed what and when.
 *
 * <p><b>Doors.</b> {@link org.foothill.plan.PlanReader} for readers; {@link
 * org.foothill.plan.ImportPlan}, {@link org.foothill.plan.EditPlan} and {@link
 * org.foothill.plan.MoveStrategy} for changes; {@link org.foothill.plan.PlanHistory} for what was;
 * {@link org.foothill.plan.ExportPlan} for the whole plan as text.
 *
 * <p><b>Example.</b> Two facilitators open result R2. The second one who saves is not refused and
 * does not overwrite: she sees, field by field, what the plan says now and what she wrote, and
 * saves again.
 *
 * <p><b>Refuses.</b> A strategy without an owner, an indicator that the catalogue does not have, a
 * target without a unit; and half an import: either every entry of a file is taken over, or none.
 */
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {"core", "site", "cli", "audit", "access", "indicators :: catalogue"})
@NullMarked
package org.foothill.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
