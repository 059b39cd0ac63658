@NullMarked
package org.foothill.sample;

import org.jspecify.annotations.NullMarked;
