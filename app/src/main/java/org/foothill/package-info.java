/** Foothill's application: the entry point. Everything else lives in the modules below. */
@NullMarked
package org.foothill;

import org.jspecify.annotations.NullMarked;
