@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
