/**
 * The whole report card as one tagged document per language, made of the very pages that the web
 * shows: each public page is rendered, its content taken over, its drawings kept as they are. The
 * same pages give the same bytes.
 */
@NullMarked
package org.foothill.reportcard.pdf;

import org.jspecify.annotations.NullMarked;
