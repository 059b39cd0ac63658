/** Public pages about groups of students: all groups, and one of them across all measures. */
@NullMarked
package org.foothill.reportcard.students;

import org.jspecify.annotations.NullMarked;
