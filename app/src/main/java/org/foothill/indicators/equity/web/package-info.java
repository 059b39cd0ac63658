/** The page of equity. */
@NullMarked
package org.foothill.indicators.equity.web;

import org.jspecify.annotations.NullMarked;
