package org.foothill.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.foothill.cli.Invocation;
import org.foothill.cli.Shell;

/** Runs commands inside a test's application, as {@code foothill} would. */
public record CommandLineRuns(Shell shell) {
  /** What a command printed, and its exit code. */
  public record Run(int exitCode, String out, String err) {}

  public Run run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code =
        shell.run(
            Invocation.of(words),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
