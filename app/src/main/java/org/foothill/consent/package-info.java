/** Data-sharing agreements and consents. Makes Consented. */
@ApplicationModule(
    displayName = "Consent",
    allowedDependencies = {"core", "site", "cli", "audit", "access"})
@NullMarked
package org.foothill.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
