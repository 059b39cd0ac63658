/**
 * Decides which cells of a family of tables must be hidden, and proves that they cannot be worked
 * out. Knows indexes and integers only: no schools, no students.
 */
@ApplicationModule(
    displayName = "Suppression",
    allowedDependencies = {})
@NullMarked
package org.foothill.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
