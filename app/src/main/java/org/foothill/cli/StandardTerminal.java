package org.foothill.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.foothill.core.Progress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The terminal of the command that runs now. */
@Component
class StandardTerminal implements Terminal {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private volatile Streams streams = Streams.ofProcess();
  private volatile Manner manner = new Manner(false, false);

  /** Where the two kinds of output go. */
  record Streams(PrintStream out, PrintStream err, boolean interactive) {
    static Streams ofProcess() {
      return new Streams(
          new PrintStream(System.out, true, StandardCharsets.UTF_8),
          new PrintStream(System.err, true, StandardCharsets.UTF_8),
          System.console() != null && System.console().isTerminal());
    }
  }

  /** How the caller wants it. */
  record Manner(boolean json, boolean quiet) {}

  /** Begins a command; one runs at a time. */
  void begin(Streams streams, Manner manner) {
    this.streams = streams;
    this.manner = manner;
  }

  Streams streams() {
    return streams;
  }

  @Override
  public void print(String line) {
    streams.out().println(line);
  }

  @Override
  public void say(String message) {
    if (!manner.quiet()) {
      streams.err().println(message);
    }
  }

  @Override
  public boolean wantsJson() {
    return manner.json();
  }

  @Override
  public void printJson(Object value) {
    streams.out().println(JSON.writeValueAsString(value));
  }

  @Override
  public Progress progress() {
    if (manner.quiet()) {
      return Progress.SILENT;
    }
    return streams.interactive()
        ? new ProgressBar(streams.err())
        : new ProgressLines(streams.err(), System::nanoTime);
  }
}
