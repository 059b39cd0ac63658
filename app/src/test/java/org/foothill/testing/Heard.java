package org.foothill.testing;

import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.core.Progress;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a person at a terminal would read. */
public final class Heard implements Terminal {
  private final boolean json;
  private final List<String> printed = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<String> everything = new ArrayList<>();

  public Heard(boolean json) {
    this.json = json;
  }

  /** Lines of the result. */
  public List<String> printed() {
    return printed;
  }

  /** Messages to the person. */
  public List<String> said() {
    return said;
  }

  /** Both, in the order in which they came. */
  public List<String> everything() {
    return everything;
  }

  @Override
  public void print(String line) {
    printed.add(line);
    everything.add(line);
  }

  @Override
  public void say(String message) {
    said.add(message);
    everything.add(message);
  }

  @Override
  public boolean wantsJson() {
    return json;
  }

  @Override
  public void printJson(Object value) {
    print(JsonMapper.builder().build().writeValueAsString(value));
  }

  @Override
  public Progress progress() {
    return Progress.SILENT;
  }
}
