package org.foothill.reportcard.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of an edition, such as all pages in one language.
 *
 * @param name plain and short: people read it, and its files are kept under it
 * @param madeOf hash of everything that it is made of
 * @param making how it is made
 */
record Part(String name, String madeOf, Making making) {
  /** Writes all files of a part; false when somebody asked to stop. */
  interface Making {
    boolean make(Files files) throws Exception;
  }

  /** Where a part's files go, and which they were. */
  static final class Files {
    private final EditionFolder folder;
    private final SortedSet<String> names = new TreeSet<>();

    Files(EditionFolder folder) {
      this.folder = folder;
    }

    void write(String name, byte[] bytes) throws IOException {
      names.add(name);
      folder.write(name, bytes);
    }

    /** For what is too large to be held whole. */
    OutputStream open(String name) throws IOException {
      names.add(name);
      return folder.open(name);
    }

    SortedSet<String> names() {
      return Collections.unmodifiableSortedSet(names);
    }
  }
}
