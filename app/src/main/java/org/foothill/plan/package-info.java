/** Partnership, places, results, chosen indicators, targets, strategies and owners. */
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {"core", "site", "cli", "audit", "access", "indicators :: catalogue"})
@NullMarked
package org.foothill.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
