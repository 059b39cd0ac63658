/**
 * Where entries are kept, read and written: the text form, the checks and the versions in
 * PostgreSQL.
 */
@NullMarked
package org.foothill.plan.store;

import org.jspecify.annotations.NullMarked;
