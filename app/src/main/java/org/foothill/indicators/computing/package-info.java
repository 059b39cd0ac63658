/**
 * From records to figures: definitions turn records into facts with DuckDB, the cells kernel folds
 * facts into cells, and runs keep them. Integers only; nothing here divides.
 */
@NullMarked
package org.foothill.indicators.computing;

import org.jspecify.annotations.NullMarked;
