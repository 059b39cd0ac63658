package org.foothill.sample;

import java.nio.file.Path;
import org.foothill.core.Progress;

/**
 * Writes the CALPADS files of an invented district. The bytes depend on the order alone: the same
 * on any machine and with any number of threads.
 */
public interface WriteSample {
  /**
   * Writes one folder for each school year, such as {@code 2025-26/SENR.txt}, and {@code
   * mistakes.csv} when mistakes were ordered.
   *
   * @param folder must be empty or not exist
   */
  Outcome write(SampleOrder order, Path folder, Progress progress);

  /** What became of it. */
  sealed interface Outcome {
    /**
     * @param rows lines in all files
     * @param mistakes lines that are wrong on purpose
     */
    record Written(Path folder, long rows, long bytes, long mistakes) implements Outcome {}

    /** Nothing was written; one sentence says why. */
    record Refused(String sentence) implements Outcome {}

    /** Stopped by a person; what was written is gone again. */
    record Cancelled() implements Outcome {}
  }
}
