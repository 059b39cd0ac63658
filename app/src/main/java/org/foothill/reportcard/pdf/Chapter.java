package org.foothill.reportcard.pdf;

import java.util.List;

/** A part of the printed card with its pages. */
public record Chapter(String id, String title, List<Leaf> leaves) {
  public Chapter {
    leaves = List.copyOf(leaves);
  }
}
