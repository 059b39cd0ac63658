@NamedInterface("catalogue")
@NullMarked
package planted.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
