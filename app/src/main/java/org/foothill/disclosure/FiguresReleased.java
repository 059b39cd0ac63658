package org.foothill.disclosure;

import java.time.Instant;

/**
 * Figures became public. Published after the release is sealed, registered and served; listeners
 * may hear it twice for one release.
 *
 * @param release the release's id
 * @param seal hash of the release and of the one before it, 64 hexadecimal digits
 */
public record FiguresReleased(String release, String seal, Instant at) {}
