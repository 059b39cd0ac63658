package org.foothill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.foothill.jobs.Jobs.JobId;

/** Starts an import that runs as a job. */
public interface StartImport {
  /** Keeps the files and reads them in the background. */
  JobId files(List<Sent> files, String by) throws IOException;

  /** Reads a folder of this machine in the background. */
  JobId folder(Path folder, String by);

  /** A file that somebody sends. */
  interface Sent {
    String name();

    InputStream content() throws IOException;
  }
}
