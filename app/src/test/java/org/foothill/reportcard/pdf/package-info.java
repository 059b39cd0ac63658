/** Is the printed card readable by everybody, and is it what the web says? */
@NullMarked
package org.foothill.reportcard.pdf;

import org.jspecify.annotations.NullMarked;
