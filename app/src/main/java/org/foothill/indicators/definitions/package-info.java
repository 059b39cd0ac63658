/**
 * The catalogue's files read, checked and turned into values. Inside this module only: the SQL of a
 * definition is nobody else's business.
 */
@NullMarked
package org.foothill.indicators.definitions;

import org.jspecify.annotations.NullMarked;
