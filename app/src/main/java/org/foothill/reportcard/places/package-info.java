/** Public pages about a district as a place: its figures, its students, its schools. */
@NullMarked
package org.foothill.reportcard.places;

import org.jspecify.annotations.NullMarked;
