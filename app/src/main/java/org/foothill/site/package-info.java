/**
 * The web shell: layout, components, messages, navigation and error pages. Modules bring their own
 * pages.
 */
@ApplicationModule(
    displayName = "Site",
    allowedDependencies = {"core"})
@NullMarked
package org.foothill.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
