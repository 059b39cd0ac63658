@NullMarked
package org.foothill.reportcard.edition;

import org.jspecify.annotations.NullMarked;
