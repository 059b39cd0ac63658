/** Tests of the public pages on the running server. */
@NullMarked
package org.foothill.reportcard.web;

import org.jspecify.annotations.NullMarked;
