package org.foothill.cli;

import java.util.stream.Stream;
import org.foothill.core.Progress;

/** What commands write to. One bean; it knows {@code --json} and {@code --quiet}. */
public interface Terminal {
  /** A line of the result, to standard output. */
  void print(String line);

  /** A message to the person, to standard error; silent under {@code --quiet}. */
  void say(String message);

  /** True when the caller asked for {@code --json}: print one JSON document and no prose. */
  boolean wantsJson();

  /** The value as JSON to standard output. Records, lists, maps, texts and numbers. */
  void printJson(Object value);

  /** The result as the caller wants it: as JSON, or line by line. */
  default void tell(Object value, Stream<String> lines) {
    if (wantsJson()) {
      printJson(value);
    } else {
      lines.forEach(this::print);
    }
  }

  /** A progress bar on standard error, or lines when it is not a terminal. */
  Progress progress();
}
