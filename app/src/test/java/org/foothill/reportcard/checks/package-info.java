/** Do the looks at pages see what they are for? */
@NullMarked
package org.foothill.reportcard.checks;

import org.jspecify.annotations.NullMarked;
