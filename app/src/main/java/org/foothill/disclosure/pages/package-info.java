/** What the pages about releases show. */
@NullMarked
package org.foothill.disclosure.pages;

import org.jspecify.annotations.NullMarked;
