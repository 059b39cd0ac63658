package org.foothill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What {@code serve} and commands like it take. The entry point reads the words itself, because the
 * web server starts before any command is made; here they are checked and explained.
 */
@Command(name = "foothill serve")
public final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port. Without it 8080, or the first free one up to 8089.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "A",
      description =
          "The address of this machine that answers, 0.0.0.0 for all. Without it only this machine can reach the site.")
  private String address = "127.0.0.1";

  /** What was asked for, for messages. */
  @Override
  public String toString() {
    return address + ":" + port;
  }
}
