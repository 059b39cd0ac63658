/** Looks at the pages of an edition before it appears: for everybody, whole, and nothing hidden. */
@NullMarked
package org.foothill.reportcard.checks;

import org.jspecify.annotations.NullMarked;
