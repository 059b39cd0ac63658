/** Append-only record of decisions and of each read of protected rows. */
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"core", "site", "cli"})
@NullMarked
package org.foothill.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
