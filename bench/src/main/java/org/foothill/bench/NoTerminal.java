package org.foothill.bench;

import org.foothill.cli.Terminal;
import org.foothill.core.Progress;

/** The bench asks for parts, not for commands; nobody writes here. */
final class NoTerminal implements Terminal {
  @Override
  public void print(String line) {}

  @Override
  public void say(String message) {}

  @Override
  public boolean wantsJson() {
    return false;
  }

  @Override
  public void printJson(Object value) {}

  @Override
  public Progress progress() {
    return Progress.SILENT;
  }
}
