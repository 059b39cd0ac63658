package org.foothill.reportcard.edition;

import java.util.List;
import org.foothill.core.Progress;
import org.foothill.jobs.JobKind;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.EditionOrder;
import org.springframework.stereotype.Component;

/** Builds an edition as a job; running it again changes nothing. */
@Component
final class EditionJob implements JobKind {
  private final BuildEdition build;

  EditionJob(BuildEdition build) {
    this.build = build;
  }

  @Override
  public String kind() {
    return EditionOrder.KIND;
  }

  @Override
  public String run(String arguments, Progress progress) {
    return say(build.build(EditionOrder.read(arguments).by(), progress));
  }

  static String say(BuildEdition.Outcome outcome) {
    return switch (outcome) {
      case BuildEdition.Outcome.Built(var edition, var parts) ->
          "Edition %s is frozen: %d files in %s, seal %s. %s"
              .formatted(
                  edition.code(), edition.files(), edition.folder(), edition.seal(), say(parts));
      case BuildEdition.Outcome.Unchanged(var edition, var parts) ->
          "Edition %s already is what would be built, byte for byte. Seal %s. %s"
              .formatted(edition.code(), edition.seal(), say(parts));
      case BuildEdition.Outcome.Restored(var edition, var problems) ->
          "Edition %s was not as it was sealed. Its files were made again and put back; what lay there is beside it, in .set-aside-%s-1 or a later number. %s"
              .formatted(edition.code(), edition.code(), String.join(" ", problems));
      case BuildEdition.Outcome.NotReady(var lacking) ->
          "The edition is not published. " + String.join(" ", lacking);
      case BuildEdition.Outcome.Failed(var reason) -> reason;
      case BuildEdition.Outcome.Cancelled() -> "Stopped. Nothing was changed.";
    };
  }

  private static String say(BuildEdition.Parts parts) {
    return "Made anew: %s. Kept, because nothing that they are made of changed: %s."
        .formatted(list(parts.made()), list(parts.kept()));
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }
}
