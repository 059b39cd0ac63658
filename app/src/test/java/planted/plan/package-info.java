/** Listens to an event of a module that depends on it. */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package planted.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
