/** Is the open data what its own description and the official schemas say? */
@NullMarked
package org.foothill.reportcard.datapackage;

import org.jspecify.annotations.NullMarked;
