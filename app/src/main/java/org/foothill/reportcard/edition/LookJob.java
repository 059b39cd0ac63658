package org.foothill.reportcard.edition;

import java.util.List;
import org.foothill.core.Progress;
import org.foothill.jobs.JobKind;
import org.springframework.stereotype.Component;

/** Looks at all pages of the open draft as a job. */
@Component
final class LookJob implements JobKind {
  private final FreezingEdition edition;

  LookJob(FreezingEdition edition) {
    this.edition = edition;
  }

  @Override
  public String kind() {
    return "edition-look";
  }

  @Override
  public String run(String arguments, Progress progress) {
    return edition.look(progress).map(LookJob::say).orElse("There was nothing to look at.");
  }

  private static String say(List<String> problems) {
    return problems.isEmpty()
        ? "All pages were looked at; nothing was found."
        : "%d problems: %s".formatted(problems.size(), String.join(" ", problems));
  }
}
