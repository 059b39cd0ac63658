package org.foothill.reportcard.pdf;

import java.util.regex.Pattern;

/** The parts of the printed card, in reading order; each takes the pages of some addresses. */
enum Part {
  OVERVIEW("overview", "/"),
  RESULTS("results", "/results/[^/]+"),
  MEASURES("measures", "/indicators/[^/.]+"),
  STATE("state", "/state/[^/.]+"),
  GROUPS("groups", "/groups/[^/.]+"),
  PATHWAYS("pathways", "/pathways/[^/.]+"),
  STRATEGIES("strategies", "/strategies/[^/.]+"),
  SCHOOLS("schools", "/schools|/schools/[^/.]+|/places/[^/.]+"),
  METHODS("methods", "/data"),
  PRIVACY("privacy", "/privacy"),
  CORRECTIONS("corrections", "/corrections");

  private final String key;
  private final Pattern paths;

  Part(String key, String paths) {
    this.key = key;
    this.paths = Pattern.compile(paths);
  }

  /** End of its message's key and of its anchor. */
  String key() {
    return key;
  }

  boolean holds(String path) {
    return paths.matcher(path).matches();
  }
}
