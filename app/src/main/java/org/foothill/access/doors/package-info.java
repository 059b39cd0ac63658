/** Where this module opens pages, and those of the audit trail. */
@NullMarked
package org.foothill.access.doors;

import org.jspecify.annotations.NullMarked;
