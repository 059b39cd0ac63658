/** The only numbers that leave: PublicFigure and the releases it came from. */
@NamedInterface("figures")
@NullMarked
package org.foothill.disclosure.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
