/** Does an edition wait for everything, and say what for? */
@NullMarked
package org.foothill.reportcard.drafts;

import org.jspecify.annotations.NullMarked;
