@NullMarked
package org.foothill.core;

import org.jspecify.annotations.NullMarked;
