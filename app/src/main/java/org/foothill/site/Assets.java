package org.foothill.site;

import java.util.List;
import java.util.Optional;

/**
 * Style sheets, fonts and scripts. Every file carries the hash of its content in its name, so that
 * it may be kept for ever by whoever fetched it once.
 */
public interface Assets {
  /** Names with hash, such as {@code foothill.1f2e3d4c5b.css}, in alphabetical order. */
  List<String> files();

  /**
   * The name with hash for a plain name such as {@code foothill.css}; throws when there is none.
   */
  String hashed(String name);

  /** The content for a name with hash. */
  Optional<Asset> find(String hashedName);

  /** A file with its media type. The bytes are never changed. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copied by nobody.
  record Asset(String mediaType, byte[] bytes) {}
}
