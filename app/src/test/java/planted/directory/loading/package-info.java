@NamedInterface("loading")
@NullMarked
package planted.directory.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
