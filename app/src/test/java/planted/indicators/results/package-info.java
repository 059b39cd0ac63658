@NamedInterface("results")
@NullMarked
package planted.indicators.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
