/** How people prove who they are: account names, passwords, passkeys, and what failed. */
@NullMarked
package org.foothill.access.credentials;

import org.jspecify.annotations.NullMarked;
