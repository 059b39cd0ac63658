/** The commands of code tables. */
@NullMarked
package org.foothill.codes.cli;

import org.jspecify.annotations.NullMarked;
