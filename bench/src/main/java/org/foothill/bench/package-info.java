/** Measures what the issue promises, with a peer in the same run. Nothing here asserts. */
@NullMarked
package org.foothill.bench;

import org.jspecify.annotations.NullMarked;
