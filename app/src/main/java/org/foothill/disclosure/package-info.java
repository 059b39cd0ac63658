/**
 * Turns protected results into figures that are safe to show.
 *
 * <p>Everything that becomes public together is one <em>release</em>: it is built from the newest
 * computed cells, protected, attacked, approved by a named person, sealed into a chain of hashes,
 * and only then served. A failed audit blocks; nobody can lift that, only a change of the policy
 * file or of the catalogue helps.
 *
 * <pre>
 *   indicators :: results --> Solving --> AuditReport
 *                                |            | proves nothing
 *   draft -> solved -> audited -> approved -> sealed -> public --> Figures --> pages, CSV
 *                         |
 *                         +-> blocked
 * </pre>
 *
 * <p>Doors: {@link org.foothill.disclosure.PublishRelease}, {@link
 * org.foothill.disclosure.FiguresReleased}, and {@code figures}, whose {@code PublicFigure} is the
 * only number a public page can hold. What this module refuses: numbers of other origin, and single
 * tables published on their own.
 */
@ApplicationModule(
    displayName = "Disclosure",
    allowedDependencies = {
      "core",
      "suppression",
      "unpick",
      "site",
      "cli",
      "audit",
      "access",
      "jobs",
      "storage",
      "indicators :: catalogue",
      "indicators :: results"
    })
@NullMarked
package org.foothill.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
