package org.foothill.storage;

import java.nio.file.Path;

/**
 * Where one installation keeps everything: one folder, readable by its owner only (0700). Paths
 * only; whoever writes makes the folders below. See docs/operations.md for the layout.
 */
public record DataDirectory(Path root) {
  public DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /** Accepted student-file rows, {@code records/<kind>/<school year>/<submission>/}. */
  public Path records() {
    return root.resolve("records");
  }

  /** Rows that were held back, encrypted. */
  public Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Student-year facts, {@code facts/<school year>/}. */
  public Path facts() {
    return root.resolve("facts");
  }

  /** Computed cells by run. */
  public Path results() {
    return root.resolve("results");
  }

  /** Sealed releases, hash-chained. */
  public Path releases() {
    return root.resolve("releases");
  }

  /** Frozen editions of the report card. */
  public Path editions() {
    return root.resolve("editions");
  }

  /** Keys and passwords, each file 0600. */
  public Path secrets() {
    return root.resolve("secrets");
  }

  /** Scratch space, emptied when Foothill starts. */
  public Path temporary() {
    return root.resolve("tmp");
  }
}
