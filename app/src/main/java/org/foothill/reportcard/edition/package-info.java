/** How an edition is frozen, kept, checked and served. */
@NullMarked
package org.foothill.reportcard.edition;

import org.jspecify.annotations.NullMarked;
