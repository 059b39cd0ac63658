@NullMarked
package planted.plan.store;

import org.jspecify.annotations.NullMarked;
