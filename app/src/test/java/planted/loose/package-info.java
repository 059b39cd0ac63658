/** Says that it is a module, but not what it may use. */
@ApplicationModule
@NullMarked
package planted.loose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
