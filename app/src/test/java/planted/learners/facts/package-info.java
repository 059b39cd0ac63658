@NamedInterface("facts")
@NullMarked
package planted.learners.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
