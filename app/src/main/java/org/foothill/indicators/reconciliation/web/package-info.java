/** The pages of reconciliation. */
@NullMarked
package org.foothill.indicators.reconciliation.web;

import org.jspecify.annotations.NullMarked;
