/** Touches results although only the catalogue is allowed. */
@ApplicationModule(allowedDependencies = "indicators :: catalogue")
@NullMarked
package planted.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
