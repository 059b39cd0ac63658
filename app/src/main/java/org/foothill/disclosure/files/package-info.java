/** The files of a release: what stands in them, how they are sealed, and whether they are whole. */
@NullMarked
package org.foothill.disclosure.files;

import org.jspecify.annotations.NullMarked;
