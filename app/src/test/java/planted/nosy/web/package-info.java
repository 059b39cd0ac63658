@NullMarked
package planted.nosy.web;

import org.jspecify.annotations.NullMarked;
