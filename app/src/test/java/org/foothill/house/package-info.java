/**
 * The house rules as tests. Each rule is a function from what it looks at (modules, classes, parsed
 * sources, templates, pages) to a list of complaints; one test runs it over Foothill and expects
 * none, {@code GuardsCanFail…} tests run the very same function over planted violations and expect
 * the complaint. A rule that was never seen to fail guards nothing.
 */
@NullMarked
package org.foothill.house;

import org.jspecify.annotations.NullMarked;
