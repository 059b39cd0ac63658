/**
 * Attacks published files: reads releases of Foothill, editions of its report card, and other
 * publishers' CSV files that a schema and a mapping describe, and says what can be proven from
 * them. Uses public files only; the attack itself is in {@code unpick} of the engine.
 */
@NullMarked
package org.foothill.disclosure.unpick;

import org.jspecify.annotations.NullMarked;
