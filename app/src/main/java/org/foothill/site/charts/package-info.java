/**
 * Charts as drawings that the server makes. They take plain numbers and words and know nothing of
 * what is measured.
 *
 * <p>Every drawing comes twice, for wide and for narrow windows, so that its text is never smaller
 * than 12 pixels; the style sheet shows one of them. A table with the same numbers always stands
 * beside it.
 */
@NamedInterface("charts")
@NullMarked
package org.foothill.site.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
