/**
 * Folds student-year facts into cells: sums of integers for every place, grade, student group and
 * indicator. Knows indexes and integers only: no schools, no students.
 */
@ApplicationModule(
    displayName = "Cells",
    allowedDependencies = {})
@NullMarked
package org.foothill.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
