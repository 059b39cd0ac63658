/** Computed cells before disclosure control. One reader: disclosure. */
@NamedInterface("results")
@NullMarked
package org.foothill.indicators.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
