@ApplicationModule(allowedDependencies = "learners :: loading")
@NullMarked
package planted.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
