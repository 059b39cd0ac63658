/** The pages of intake. */
@NullMarked
package org.foothill.intake.web;

import org.jspecify.annotations.NullMarked;
