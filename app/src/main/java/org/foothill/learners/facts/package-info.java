/**
 * The door for indicators: current records as relations that DuckDB can read, without names or
 * state ids.
 */
@NamedInterface("facts")
@NullMarked
package org.foothill.learners.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
