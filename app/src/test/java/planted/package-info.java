/**
 * A small district of modules that break the house rules on purpose, one rule each. Only the tests
 * that show that the guards can fail look at it.
 */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
