package org.foothill.reportcard;

import java.util.List;
import java.util.Optional;

/** The register of frozen editions. */
public interface Editions {
  /** Newest first. */
  List<Edition> list();

  Optional<Edition> find(String code);

  /**
   * What is wrong with the edition's files: one sentence each, naming the file; empty when every
   * byte is as it was sealed.
   */
  List<String> verify(Edition edition);
}
