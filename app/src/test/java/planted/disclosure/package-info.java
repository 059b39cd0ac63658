@ApplicationModule(allowedDependencies = "indicators :: results")
@NullMarked
package planted.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
