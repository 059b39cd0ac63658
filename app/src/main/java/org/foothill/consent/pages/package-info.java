/** What the pages of this module show: plain values, ready to print. */
@NullMarked
package org.foothill.consent.pages;

import org.jspecify.annotations.NullMarked;
