/** Definitions only: indicators, student groups, versions, words. */
@NamedInterface("catalogue")
@NullMarked
package org.foothill.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
