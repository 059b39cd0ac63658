/** Public pages about the report card itself: corrections and past editions. */
@NullMarked
package org.foothill.reportcard.register;

import org.jspecify.annotations.NullMarked;
