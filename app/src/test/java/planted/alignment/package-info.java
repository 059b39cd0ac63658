/** Touches a second door although only the plain one is allowed. */
@ApplicationModule(allowedDependencies = "directory")
@NullMarked
package planted.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
