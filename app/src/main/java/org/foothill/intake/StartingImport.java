package org.foothill.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.foothill.jobs.Jobs;
import org.foothill.jobs.Jobs.JobId;
import org.springframework.stereotype.Service;

@Service
class StartingImport implements StartImport {
  private final Jobs jobs;
  private final Uploads uploads;

  StartingImport(Jobs jobs, Uploads uploads) {
    this.jobs = jobs;
    this.uploads = uploads;
  }

  @Override
  public JobId files(List<Sent> files, String by) throws IOException {
    var folder = uploads.folder();
    for (var file : files) {
      try (var content = file.content()) {
        uploads.add(folder, file.name(), content);
      }
    }
    return folder(folder, by);
  }

  @Override
  public JobId folder(Path folder, String by) {
    return jobs.start("import", "Import", ImportJob.arguments(folder, by), by);
  }
}
