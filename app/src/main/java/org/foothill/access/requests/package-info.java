/**
 * What every request goes through before anybody is known: limits, headers, public addresses,
 * sessions.
 */
@NullMarked
package org.foothill.access.requests;

import org.jspecify.annotations.NullMarked;
