/**
 * Protects any table that a schema describes, so that an analyst can use the engine without
 * Foothill's own data: {@code foothill suppress}. Input and output are in the forms of
 * docs/formats.md, so that what comes out can be attacked with {@code foothill unpick}.
 */
@NullMarked
package org.foothill.disclosure.tables;

import org.jspecify.annotations.NullMarked;
