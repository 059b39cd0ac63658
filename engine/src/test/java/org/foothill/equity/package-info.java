/** Tests of the measures of equity. */
@NullMarked
package org.foothill.equity;

import org.jspecify.annotations.NullMarked;
