/**
 * Backup, restore and move with our own means, since the embedded server brings no tools: rows
 * through COPY, the schema through the migrations that the backup names.
 *
 * <p>A backup is one zip file: {@code tables/<schema>.<table>.copy} in PostgreSQL's text form,
 * {@code files/…} as they lie in the data directory, and last {@code manifest.json} with counts and
 * digests. Any later Foothill restores it: it first applies exactly the migrations that the backup
 * was made with, puts the rows in, and then the newer migrations.
 */
@NullMarked
package org.foothill.storage.backup;

import org.jspecify.annotations.NullMarked;
