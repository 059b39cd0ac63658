/** The door for intake: stage, approve and withdraw submissions. */
@NamedInterface("loading")
@NullMarked
package org.foothill.learners.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
