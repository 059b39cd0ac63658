/** The command of equity. */
@NullMarked
package org.foothill.indicators.equity.cli;

import org.jspecify.annotations.NullMarked;
