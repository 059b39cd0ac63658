@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
