/**
 * The data directory, PostgreSQL (embedded or external), DuckDB, doctor, backup, restore and move.
 */
@ApplicationModule(
    displayName = "Storage",
    allowedDependencies = {"core", "cli"})
@NullMarked
package org.foothill.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
