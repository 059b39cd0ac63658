package org.foothill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence what went wrong. The trace goes to the log, never to the person. */
public final class Failures {
  private Failures() {}

  /** The sentence for a problem that stopped a start or a command. */
  public static String sentence(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      var known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    var root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return "Foothill failed in a way it should not (%s: %s). The log in the data directory has the details."
        .formatted(root.getClass().getSimpleName(), firstLine(root.getMessage()));
  }

  /** True when the sentence says all there is: no trace will tell more. */
  static boolean isExpected(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (known(cause).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case PortInUseException taken ->
          Optional.of(
              "Port %d is in use by another program. Choose another with --port."
                  .formatted(taken.getPort()));
      case UncheckedIOException machine ->
          Optional.ofNullable(machine.getCause()).map(Failures::file);
      case IOException machine -> Optional.of(file(machine));
      case SQLException database -> database(database);
      default -> Optional.empty();
    };
  }

  private static String file(IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "There is no file %s.".formatted(missing.getFile());
      case AccessDeniedException denied ->
          "Foothill may not read or write %s.".formatted(denied.getFile());
      case FileAlreadyExistsException there -> "%s exists already.".formatted(there.getFile());
      default -> full(problem).orElseGet(() -> firstLine(problem.getMessage()));
    };
  }

  private static Optional<String> full(IOException problem) {
    return String.valueOf(problem.getMessage()).contains("No space left")
        ? Optional.of("The disk is full. Free some space and try again.")
        : Optional.empty();
  }

  private static Optional<String> database(SQLException problem) {
    var state = String.valueOf(problem.getSQLState());
    if (state.equals("53100")) {
      return Optional.of("The disk of the database is full. Free some space and try again.");
    }
    if (state.startsWith("08")) {
      return Optional.of(
          "The database does not answer: %s".formatted(firstLine(problem.getMessage())));
    }
    if (state.startsWith("28")) {
      return Optional.of("The database refuses the user name or the password in the settings.");
    }
    return Optional.empty();
  }

  private static String firstLine(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "no message" : message.lines().findFirst().orElse("no message");
  }
}
