/**
 * Reads tables of text line by line in constant memory: tab, comma or semicolon between the fields,
 * UTF-8 or Windows-1252, found by their header. Knows columns, not what they mean.
 */
@NullMarked
package org.foothill.published.files;

import org.jspecify.annotations.NullMarked;
