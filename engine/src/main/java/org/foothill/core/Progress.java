package org.foothill.core;

/**
 * Where long work tells how far it is. The terminal draws a bar of it, a job keeps it for its page.
 * Calls are cheap; work may report as often as it likes.
 */
public interface Progress {
  /** Work that nobody watches. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String name) {}

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** A new step begins; {@code name} is a short phrase such as "Reading STAS.txt". */
  void step(String name);

  /**
   * {@code done} of {@code total} units of the current step; a total of 0 means that it is not
   * known.
   */
  void at(long done, long total);

  /**
   * True once somebody asked the work to stop; long loops look here and end without leaving halves
   * behind.
   */
  boolean cancelled();
}
