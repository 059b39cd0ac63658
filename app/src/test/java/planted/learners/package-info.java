@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.learners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
