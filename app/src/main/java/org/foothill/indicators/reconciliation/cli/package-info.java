/** The command of reconciliation. */
@NullMarked
package org.foothill.indicators.reconciliation.cli;

import org.jspecify.annotations.NullMarked;
