package org.foothill.intake;

import java.nio.file.Path;
import java.util.List;
import org.foothill.core.Progress;

/** Somebody hands in files: they are recognised, checked and kept, or it is said why not. */
public interface ImportFiles {
  Outcome load(Request request, Progress progress);

  /**
   * @param paths files and folders
   * @param dryRun says what would change and keeps nothing
   * @param approve makes the accepted rows count at once
   * @param by the account name, for the audit trail
   */
  record Request(List<Path> paths, boolean dryRun, boolean approve, String by) {
    public Request {
      paths = List.copyOf(paths);
    }
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    /** Every file has its report; single files may have been refused. */
    record Finished(List<FileReport> files) implements Outcome {
      public Finished {
        files = List.copyOf(files);
      }
    }

    /** Another import is at work in this installation. */
    record Busy() implements Outcome {}

    record Missing(List<Path> paths) implements Outcome {
      public Missing {
        paths = List.copyOf(paths);
      }
    }

    /** There is no file below the paths. */
    record NoFiles() implements Outcome {}

    /** Somebody asked to stop; nothing was kept. */
    record Cancelled() implements Outcome {}
  }
}
