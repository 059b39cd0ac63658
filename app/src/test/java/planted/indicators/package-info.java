@ApplicationModule(allowedDependencies = "learners :: facts")
@NullMarked
package planted.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
