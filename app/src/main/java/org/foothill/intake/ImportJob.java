package org.foothill.intake;

import java.nio.file.Path;
import java.util.List;
import org.foothill.core.Progress;
import org.foothill.intake.ImportFiles.Outcome;
import org.foothill.intake.ImportFiles.Request;
import org.foothill.jobs.JobKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An import that goes on while its page is closed. */
@Component
class ImportJob implements JobKind {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final ImportFiles importFiles;
  private final Uploads uploads;

  ImportJob(ImportFiles importFiles, Uploads uploads) {
    this.importFiles = importFiles;
    this.uploads = uploads;
  }

  /** What the job is started with. */
  record Arguments(String folder, String by) {}

  static String arguments(Path folder, String by) {
    return JSON.writeValueAsString(new Arguments(folder.toString(), by));
  }

  @Override
  public String kind() {
    return "import";
  }

  @Override
  public String run(String arguments, Progress progress) {
    var wanted = JSON.readValue(arguments, Arguments.class);
    var folder = Path.of(wanted.folder());
    var outcome =
        importFiles.load(new Request(List.of(folder), false, false, wanted.by()), progress);
    return switch (outcome) {
      case Outcome.Finished(List<FileReport> files) -> {
        uploads.discard(folder);
        yield sentence(files);
      }
      case Outcome.Busy() -> "Another import is running. Try again when it has ended.";
      case Outcome.Missing _ -> "The files are not there any more. Send them again.";
      case Outcome.NoFiles() -> "There are no files.";
      case Outcome.Cancelled() -> {
        uploads.discard(folder);
        yield "Stopped. Nothing was loaded.";
      }
    };
  }

  private static String sentence(List<FileReport> files) {
    long refused = files.stream().filter(f -> f.result() == FileReport.Result.REFUSED).count();
    long rows = files.stream().mapToLong(f -> f.counts().accepted()).sum();
    long held = files.stream().mapToLong(f -> f.counts().held()).sum();
    return "%,d files looked at, %,d of them not loaded; %,d rows accepted, %,d held."
        .formatted(files.size(), refused, rows, held);
  }
}
