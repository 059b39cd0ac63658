/**
 * The running program in a real browser: one {@code ./foothill demo} with a small district for all
 * tests, Chromium for every walk. Without Chromium the tests are skipped with a message, or fail
 * where {@code FOOTHILL_BROWSER_REQUIRED} is set.
 */
@NullMarked
package org.foothill.browser;

import org.jspecify.annotations.NullMarked;
