@NullMarked
package planted.engine;

import org.jspecify.annotations.NullMarked;
