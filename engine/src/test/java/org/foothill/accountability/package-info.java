/** Tests of the Dashboard's arithmetic. */
@NullMarked
package org.foothill.accountability;

import org.jspecify.annotations.NullMarked;
