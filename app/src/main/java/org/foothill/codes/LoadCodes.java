package org.foothill.codes;

import java.nio.file.Path;
import java.util.List;

/** Somebody loads a table of the state's codes; it is used from then on. */
public interface LoadCodes {
  Outcome load(Path file, String by);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Loaded(CodeTable table) implements Outcome {}

    /** The table in use has the same content. */
    record Unchanged(CodeTable table) implements Outcome {}

    /** Nothing of the file is used. */
    record Refused(List<CodeFinding> findings) implements Outcome {
      public Refused {
        findings = List.copyOf(findings);
      }
    }
  }
}
