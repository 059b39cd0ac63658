/** Looks for hidden values in everything that is public, the way a curious reader would. */
@NullMarked
package org.foothill.reportcard.leaks;

import org.jspecify.annotations.NullMarked;
