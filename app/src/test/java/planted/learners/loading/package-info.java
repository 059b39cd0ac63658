@NamedInterface("loading")
@NullMarked
package planted.learners.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
