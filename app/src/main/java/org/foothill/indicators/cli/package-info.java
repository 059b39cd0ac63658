/** Commands of the noun {@code indicators}. */
@NullMarked
package org.foothill.indicators.cli;

import org.jspecify.annotations.NullMarked;
