/**
 * Words that every module shares: ids, school years, places, student groups, exact shares,
 * localized text, explanations and progress. Pure values; no Spring, no SQL, no clock, no files.
 */
@ApplicationModule(
    displayName = "Core",
    allowedDependencies = {})
@NullMarked
package org.foothill.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
