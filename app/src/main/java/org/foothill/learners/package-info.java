/**
 * Row-level student records: accepted rows as Parquet, names and state ids encrypted in PostgreSQL.
 */
@ApplicationModule(
    displayName = "Learners",
    allowedDependencies = {"core", "site", "cli", "audit", "access", "consent", "storage"})
@NullMarked
package org.foothill.learners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
