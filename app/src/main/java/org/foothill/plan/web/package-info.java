/** Pages that show the plan to everybody and let its editors change it. */
@NullMarked
package org.foothill.plan.web;

import org.jspecify.annotations.NullMarked;
