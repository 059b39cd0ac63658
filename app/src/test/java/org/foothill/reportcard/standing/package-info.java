@NullMarked
package org.foothill.reportcard.standing;

import org.jspecify.annotations.NullMarked;
