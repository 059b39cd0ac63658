/** Commands of the plan. */
@NullMarked
package org.foothill.plan.cli;

import org.jspecify.annotations.NullMarked;
