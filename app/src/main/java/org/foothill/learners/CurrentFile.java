package org.foothill.learners;

import java.nio.file.Path;
import org.foothill.learners.loading.RecordKind;

/**
 * A Parquet file that counts, or would count.
 *
 * @param order of approval; higher is newer
 */
record CurrentFile(RecordKind kind, int district, int year, long order, Path file) {}
