/** The commands of intake. */
@NullMarked
package org.foothill.intake.cli;

import org.jspecify.annotations.NullMarked;
