/** Catalogue of measures and their computation. */
@ApplicationModule(
    displayName = "Indicators",
    allowedDependencies = {
      "core",
      "cells",
      "equity",
      "site",
      "cli",
      "audit",
      "access",
      "jobs",
      "storage",
      "codes",
      "learners :: facts"
    })
@NullMarked
package org.foothill.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
