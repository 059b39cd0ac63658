/** Imports the inside of the plan; its event carries a protected type. */
@ApplicationModule(allowedDependencies = "plan")
@NullMarked
package planted.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
