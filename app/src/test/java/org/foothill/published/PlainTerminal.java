package org.foothill.published;

import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.core.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a command prints. */
public final class PlainTerminal implements Terminal {
  private final boolean json;
  private final List<String> out = new ArrayList<>();
  private final List<String> err = new ArrayList<>();

  public PlainTerminal(boolean json) {
    this.json = json;
  }

  public String out() {
    return String.join("\n", out);
  }

  public String err() {
    return String.join("\n", err);
  }

  JsonNode json() {
    return new JsonMapper().readTree(out());
  }

  @Override
  public void print(String line) {
    out.add(line);
  }

  @Override
  public void say(String message) {
    err.add(message);
  }

  @Override
  public boolean wantsJson() {
    return json;
  }

  @Override
  public void printJson(Object value) {
    out.add(new JsonMapper().writeValueAsString(value));
  }

  @Override
  public Progress progress() {
    return Progress.SILENT;
  }
}
