/** Tests of what carries figures elsewhere. */
@NullMarked
package org.foothill.reportcard.sharing;

import org.jspecify.annotations.NullMarked;
