/** What tests share: a database per test class, a data directory per test class, run commands. */
@NullMarked
package org.foothill.testing;

import org.jspecify.annotations.NullMarked;
