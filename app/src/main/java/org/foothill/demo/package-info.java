/**
 * The sample partnership in one command: what a new user sees first. It walks through the doors
 * that pages and commands use, in the order in which a partnership would, and knows no shortcut. It
 * stands at the edge: it may use more doors than any other module, and nobody may use it.
 */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "core",
      "cli",
      "access",
      "consent",
      "sample",
      "plan",
      "intake",
      "indicators",
      "disclosure",
      "reportcard",
      "jobs",
      "storage"
    })
@NullMarked
package org.foothill.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
