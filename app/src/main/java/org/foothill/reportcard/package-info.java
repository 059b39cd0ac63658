/** Public pages and the frozen yearly edition. */
@ApplicationModule(
    displayName = "Report card",
    allowedDependencies = {
      "core",
      "site",
      "site :: charts",
      "cli",
      "audit",
      "access",
      "jobs",
      "storage",
      "indicators :: catalogue",
      "disclosure :: figures",
      "plan",
      "published"
    })
@NullMarked
package org.foothill.reportcard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
