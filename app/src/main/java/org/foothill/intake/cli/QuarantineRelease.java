package org.foothill.intake.cli;

import java.util.ArrayList;
import java.util.List;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.FileDesk.Quarantined;
import org.foothill.intake.ReleaseHeldRows;
import org.foothill.intake.ReleaseHeldRows.HeldAgain;
import org.foothill.intake.ReleaseHeldRows.Outcome;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill quarantine release}. */
@Component
@Command(
    name = "release",
    description =
        "Deletes held rows for good, once a later file has corrected them or nobody wants them.")
class QuarantineRelease implements Verb {
  private final FileDesk desk;
  private final ReleaseHeldRows release;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "As 'foothill quarantine list' prints it.")
  private List<String> ids = List.of();

  @Option(
      names = "--corrected",
      description = "Every file after which a file of the same kind, district and year counts.")
  private boolean corrected;

  @Option(
      names = "--unwanted",
      description = "Deletes the rows of the given ids although nothing has corrected them.")
  private boolean unwanted;

  QuarantineRelease(FileDesk desk, ReleaseHeldRows release, Actors actors, Terminal terminal) {
    this.desk = desk;
    this.release = release;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "quarantine";
  }

  /** What came of it, for {@code --json}. */
  record Result(int files, long rows, List<Refused> refused) {}

  /** A file whose rows stay, and why. */
  record Refused(String id, String file, String why, List<HeldAgain> rows) {}

  @Override
  public Integer call() {
    if (corrected == !ids.isEmpty() || corrected && unwanted) {
      terminal.say("Give ids, or --corrected for what later files have corrected.");
      return WRONG_USE;
    }
    var chosen = corrected ? corrected() : named();
    if (!corrected && chosen.size() != ids.size()) {
      terminal.say("There are no held rows under one of the ids. Nothing was released.");
      return WRONG_USE;
    }
    long rows = 0;
    var refused = new ArrayList<Refused>();
    for (var file : chosen) {
      switch (release(file)) {
        case Outcome.Released(long released) -> rows += released;
        case Outcome.NothingHeld() -> {}
        case Outcome.NoLaterFile(long held) -> refused.add(noLaterFile(file, held));
        case Outcome.StillHeld still -> refused.add(stillHeld(file, still));
      }
    }
    tell(new Result(chosen.size() - refused.size(), rows, refused));
    return refused.isEmpty() ? DONE : FINDINGS;
  }

  private Outcome release(FileLine file) {
    var by = actors.commandLine().account();
    return unwanted ? release.unwanted(file.id(), by) : release.corrected(file.id(), by);
  }

  private static Refused noLaterFile(FileLine file, long held) {
    return new Refused(
        HeldFile.shortId(file.id()),
        file.name(),
        "No later file of this kind, district and school year counts, so its %,d rows are not corrected. Import and approve a corrected file, or add --unwanted."
            .formatted(held),
        List.of());
  }

  private static Refused stillHeld(FileLine file, Outcome.StillHeld still) {
    return new Refused(
        HeldFile.shortId(file.id()),
        file.name(),
        "%,d of its rows are held again in %s. Correct them there, or add --unwanted."
            .formatted(still.rows(), still.file()),
        still.first());
  }

  private List<FileLine> corrected() {
    return desk.quarantined().stream()
        .filter(held -> held.laterFile().isPresent())
        .map(Quarantined::file)
        .toList();
  }

  private List<FileLine> named() {
    return ids.stream().flatMap(id -> HeldFile.find(desk, id).stream()).toList();
  }

  private void tell(Result result) {
    if (terminal.wantsJson()) {
      terminal.printJson(result);
      return;
    }
    terminal.print(
        "Held rows released: %,d of %,d files.".formatted(result.rows(), result.files()));
    for (var refused : result.refused()) {
      terminal.print(
          "Not released: %s %s. %s".formatted(refused.id(), refused.file(), refused.why()));
      for (var row : refused.rows()) {
        terminal.print("  line %d: %s".formatted(row.line(), String.join(", ", row.reasons())));
      }
    }
  }
}
