/**
 * What public pages say, as pure functions of the plan, the catalogue and the public figures.
 *
 * <p>A page record holds text that is ready to be read and numbers that are ready to be drawn;
 * templates only lay it out. Nothing here ever asks for an order by value: an order would tell
 * something about figures that are hidden.
 */
@NullMarked
package org.foothill.reportcard.pages;

import org.jspecify.annotations.NullMarked;
