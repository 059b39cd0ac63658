package org.foothill.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes invented Dashboard files and checks them. */
record Dashboard(Path folder) {
  private static final Rulebook BOOK = book();

  private static Rulebook book() {
    try {
      return RuleReader.read(RuleSettings.builtIn());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Rulebook rules() {
    return BOOK;
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What the command printed, and how it ended. */
  record Ran(int code, PlainTerminal terminal) {
    String out() {
      return terminal.out();
    }

    String err() {
      return terminal.err();
    }
  }

  Ran check(String name, String text) {
    return check(List.of(write(name, text)), false);
  }

  static Ran check(List<Path> files, boolean json) {
    var terminal = new PlainTerminal(json);
    var command = new CheckPublished(BOOK, terminal);
    command.files = files;
    return new Ran(command.call(), terminal);
  }

  static Ran assistance(List<Path> files, boolean json) {
    var terminal = new PlainTerminal(json);
    var command = new AssistancePublished(BOOK, terminal);
    command.files = files;
    return new Ran(command.call(), terminal);
  }
}
