/**
 * Recognises and checks outside files, reports findings, quarantines bad rows and loads the rest.
 */
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {
      "core",
      "site",
      "cli",
      "audit",
      "access",
      "consent",
      "jobs",
      "storage",
      "codes",
      "learners :: loading"
    })
@NullMarked
package org.foothill.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
