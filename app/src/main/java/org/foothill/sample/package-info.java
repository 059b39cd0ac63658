/** Writes the files of an invented but plausible district. */
@ApplicationModule(
    displayName = "Sample",
    allowedDependencies = {"core", "cli"})
@NullMarked
package org.foothill.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
