/**
 * The command shell: entry point, output forms and exit codes. Modules bring their own commands.
 */
@ApplicationModule(
    displayName = "Command line",
    allowedDependencies = {"core"})
@NullMarked
package org.foothill.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
