/** The checks of {@code foothill doctor} that belong to the machine and the database. */
@NullMarked
package org.foothill.storage.doctor;

import org.jspecify.annotations.NullMarked;
