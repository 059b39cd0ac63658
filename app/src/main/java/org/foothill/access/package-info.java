/** Identity, roles and policy: who may do what where. Makes Actor. */
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"core", "site", "cli", "audit"})
@NullMarked
package org.foothill.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
