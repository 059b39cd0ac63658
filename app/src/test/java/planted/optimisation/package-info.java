/** Touches core although nothing is allowed. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.optimisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
