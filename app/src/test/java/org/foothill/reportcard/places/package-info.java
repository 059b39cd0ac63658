/** Tests of pages about places. */
@NullMarked
package org.foothill.reportcard.places;

import org.jspecify.annotations.NullMarked;
