/**
 * Reads student files: layouts and code sets as data, a byte parser that makes no text of a field,
 * findings, and the encrypted quarantine. Pure but for the files it is given: no Spring, no SQL.
 */
@NullMarked
package org.foothill.intake.files;

import org.jspecify.annotations.NullMarked;
