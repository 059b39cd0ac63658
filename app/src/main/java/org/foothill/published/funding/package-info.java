/**
 * What the state's public counts say about school funding: the LCFF's shares and its multiplier.
 */
@NullMarked
package org.foothill.published.funding;

import org.jspecify.annotations.NullMarked;
