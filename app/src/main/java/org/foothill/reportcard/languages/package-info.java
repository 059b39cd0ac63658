/**
 * Languages that the program is not complete in: what there is to translate, what is translated,
 * and who released a language.
 *
 * <p>A translation belongs to the English text that it was made from. When the English text
 * changes, the translation counts no more. A released language is offered as long as nothing that
 * public pages say is missing; otherwise it waits, and its addresses say that there is no such
 * page.
 */
@NullMarked
package org.foothill.reportcard.languages;

import org.jspecify.annotations.NullMarked;
