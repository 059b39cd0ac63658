/** Public pages about career pathways: all that have figures, and one of them. */
@NullMarked
package org.foothill.reportcard.pathways;

import org.jspecify.annotations.NullMarked;
