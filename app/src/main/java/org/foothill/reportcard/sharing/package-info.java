/**
 * Pages and files that carry figures elsewhere: two places side by side, feeds of what is new, one
 * measure for other people's pages, and addresses to scan.
 */
@NullMarked
package org.foothill.reportcard.sharing;

import org.jspecify.annotations.NullMarked;
