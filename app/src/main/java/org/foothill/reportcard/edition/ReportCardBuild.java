package org.foothill.reportcard.edition;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.Edition;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill reportcard build}. */
@Component
@Command(name = "build", description = "Freeze the public pages as files that need no server.")
final class ReportCardBuild implements Verb {
  private final BuildEdition build;
  private final KeptParts kept;
  private final Actors actors;
  private final Terminal terminal;

  @Option(
      names = "--anew",
      description = "Make every part anew, also those whose ingredients did not change.")
  private boolean anew;

  ReportCardBuild(BuildEdition build, KeptParts kept, Actors actors, Terminal terminal) {
    this.build = build;
    this.kept = kept;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "reportcard";
  }

  @Override
  public Integer call() throws IOException {
    if (anew) {
      kept.forget();
    }
    var outcome = build.build(actors.commandLine(), terminal.progress());
    return switch (outcome) {
      case BuildEdition.Outcome.Built(var edition, var parts) -> tell(outcome, edition, parts);
      case BuildEdition.Outcome.Unchanged(var edition, var parts) -> tell(outcome, edition, parts);
      case BuildEdition.Outcome.Restored(var edition, _) ->
          tell(outcome, edition, new BuildEdition.Parts(List.of(), List.of()));
      case BuildEdition.Outcome.NotReady(var lacking) -> refuse(lacking);
      case BuildEdition.Outcome.Failed _ -> refuse(outcome);
      case BuildEdition.Outcome.Cancelled() -> refuse(outcome);
    };
  }

  private int tell(BuildEdition.Outcome outcome, Edition edition, BuildEdition.Parts parts) {
    if (terminal.wantsJson()) {
      terminal.printJson(json(edition, parts));
    } else {
      terminal.print(EditionJob.say(outcome));
    }
    return DONE;
  }

  private int refuse(BuildEdition.Outcome outcome) {
    terminal.say(EditionJob.say(outcome));
    return FINDINGS;
  }

  private int refuse(List<String> lacking) {
    if (terminal.wantsJson()) {
      terminal.printJson(Map.of("lacking", lacking));
    } else {
      terminal.say("The edition is not published. This is lacking:");
      lacking.forEach(one -> terminal.say("  " + one));
    }
    return FINDINGS;
  }

  static Map<String, Object> json(Edition edition, BuildEdition.Parts parts) {
    return Map.of(
        "edition", edition.code(),
        "release", edition.release(),
        "seal", edition.seal(),
        "previousSeal", edition.previousSeal(),
        "files", edition.files(),
        "bytes", edition.bytes(),
        "folder", edition.folder().toString(),
        "made", parts.made(),
        "kept", parts.kept());
  }
}
