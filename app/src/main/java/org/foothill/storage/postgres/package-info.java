/**
 * The starter of the embedded PostgreSQL: unpacks the binaries, makes the cluster, starts it or
 * joins the one that already runs, and ends it when the last Foothill process is gone.
 *
 * <p>Life and death: every process holds the named pipe {@code postgres/lifeline} open; a small
 * shell reads it and tells PostgreSQL to stop when nobody holds it any more. The kernel closes the
 * pipe of a killed process too, so no server is left behind.
 */
@NullMarked
package org.foothill.storage.postgres;

import org.jspecify.annotations.NullMarked;
