package org.foothill.reportcard.edition;

import java.util.List;
import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.reportcard.BuildEdition;
import org.foothill.reportcard.Edition;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill reportcard build}. */
@Component
@Command(name = "build", description = "Freeze the public pages as files that need no server.")
final class ReportCardBuild implements Verb {
  private final BuildEdition build;
  private final Actors actors;
  private final Terminal terminal;

  ReportCardBuild(BuildEdition build, Actors actors, Terminal terminal) {
    this.build = build;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "reportcard";
  }

  @Override
  public Integer call() {
    var outcome = build.build(actors.commandLine(), terminal.progress());
    return switch (outcome) {
      case BuildEdition.Outcome.Built(var edition) -> tell(outcome, edition);
      case BuildEdition.Outcome.Unchanged(var edition) -> tell(outcome, edition);
      case BuildEdition.Outcome.NotReady(var lacking) -> refuse(lacking);
      case BuildEdition.Outcome.Failed _ -> refuse(outcome);
      case BuildEdition.Outcome.Cancelled() -> refuse(outcome);
    };
  }

  private int tell(BuildEdition.Outcome outcome, Edition edition) {
    if (terminal.wantsJson()) {
      terminal.printJson(json(edition));
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

  static Map<String, Object> json(Edition edition) {
    return Map.of(
        "edition", edition.code(),
        "release", edition.release(),
        "seal", edition.seal(),
        "previousSeal", edition.previousSeal(),
        "files", edition.files(),
        "bytes", edition.bytes(),
        "folder", edition.folder().toString());
  }
}
