/** Opens a door that has its reader already. */
@ApplicationModule(allowedDependencies = {"learners :: facts", "indicators :: *"})
@NullMarked
package planted.nosy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
