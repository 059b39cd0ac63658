/** Long work as rows in PostgreSQL: progress, cancel, log, restart after a crash. */
@ApplicationModule(
    displayName = "Jobs",
    allowedDependencies = {"core", "site", "cli"})
@NullMarked
package org.foothill.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
