package org.foothill.cli;

import java.util.concurrent.Callable;

/**
 * A command. Implementations are Spring beans annotated with picocli's {@code @Command} (name = the
 * last word); the shell collects them and builds {@code foothill <noun> <verb>}. {@link #call()}
 * returns the exit code: {@link #DONE}, {@link #FINDINGS} or {@link #WRONG_USE}. Results go to
 * standard output, progress and messages to standard error.
 */
public interface Verb extends Callable<Integer> {
  /** Done, nothing to report. */
  int DONE = 0;

  /** Done, with findings or refusals that somebody should read. */
  int FINDINGS = 1;

  /** Wrong use or unreadable input. */
  int WRONG_USE = 2;

  /**
   * The noun this verb belongs to, such as {@code reportcard}; empty for commands of one word, such
   * as {@code import}.
   */
  String noun();
}
