/** What the pages of published figures show. */
@NullMarked
package org.foothill.published.pages;

import org.jspecify.annotations.NullMarked;
