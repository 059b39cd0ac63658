/** Turns protected results into figures that are safe to show. */
@ApplicationModule(
    displayName = "Disclosure",
    allowedDependencies = {
      "core",
      "suppression",
      "site",
      "cli",
      "audit",
      "access",
      "jobs",
      "storage",
      "indicators :: catalogue",
      "indicators :: results"
    })
@NullMarked
package org.foothill.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
