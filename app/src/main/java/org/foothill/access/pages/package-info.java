/** What the pages of this module show: plain values, ready to print. */
@NullMarked
package org.foothill.access.pages;

import org.jspecify.annotations.NullMarked;
