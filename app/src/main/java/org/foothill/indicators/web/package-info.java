/** The workspace {@code /work/indicators}. */
@NullMarked
package org.foothill.indicators.web;

import org.jspecify.annotations.NullMarked;
