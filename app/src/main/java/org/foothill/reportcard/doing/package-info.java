/** Public pages about what is being done: all strategies, and one of them. */
@NullMarked
package org.foothill.reportcard.doing;

import org.jspecify.annotations.NullMarked;
