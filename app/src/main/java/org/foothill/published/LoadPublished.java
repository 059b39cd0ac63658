package org.foothill.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.Actors;
import org.foothill.audit.AuditTrail;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Progress;
import org.foothill.published.FileDefaults.Said;
import org.foothill.published.LoadFile.Choice;
import org.foothill.published.files.Finding;
import org.foothill.published.files.TableFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code foothill published load FILE…}: keeps the state's figures; a file is kept whole or not.
 */
@Component
@Command(
    name = "load",
    description =
        "Keeps the figures of the state's Dashboard files, for the page Published figures.")
class LoadPublished implements Verb {
  private static final int MOST_FINDINGS = 1_000;

  private final Rulebook book;
  private final KeptFigures kept;
  private final Actors actors;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files such as susp2024.txt.")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--district",
      split = ",",
      description = "Keep only these districts and their schools: codes of 7 digits.")
  List<String> districts = new ArrayList<>();

  @Option(
      names = "--indicator",
      defaultValue = "",
      description = "Which indicator it is, when the files do not say.")
  String indicator = "";

  @Option(
      names = "--year",
      defaultValue = "0",
      description = "Which Dashboard it is, when the files do not say: 2024 for 2023-24.")
  int year;

  LoadPublished(
      Rulebook book,
      KeptFigures kept,
      Actors actors,
      AuditTrail trail,
      TransactionOperations transaction,
      Terminal terminal) {
    this.book = book;
    this.kept = kept;
    this.actors = actors;
    this.trail = trail;
    this.transaction = transaction;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "published";
  }

  /** A file as printed. */
  record FileLine(String file, boolean loaded, long figures, long ofOtherDistricts) {}

  private record Whole(List<FileLine> files, List<CheckReport.FindingLine> findings) {}

  /** What happened so far. */
  private record Heard(List<FileLine> lines, List<Finding> findings, boolean[] hasSkipped) {
    void finding(Finding finding) {
      hasSkipped[0] |= finding.effect() == Finding.Effect.SKIPS_ROW;
      if (findings.size() < MOST_FINDINGS) {
        findings.add(finding);
      }
    }
  }

  @Override
  public Integer call() {
    var wrong = wrongUse();
    if (wrong.isPresent()) {
      terminal.say(wrong.get());
      return WRONG_USE;
    }
    var heard = new Heard(new ArrayList<>(), new ArrayList<>(), new boolean[1]);
    loadAll(heard);
    print(heard);
    if (heard.lines().stream().anyMatch(each -> !each.loaded())) {
      return WRONG_USE;
    }
    return heard.hasSkipped()[0] ? FINDINGS : DONE;
  }

  /** Each file goes in whole or not at all. */
  private void loadAll(Heard heard) {
    var progress = terminal.progress();
    for (var path : files) {
      transaction.executeWithoutResult(status -> {
        if (!load(path, heard, progress)) {
          status.setRollbackOnly();
        }
      });
    }
  }

  private Optional<String> wrongUse() {
    if (!districts.stream().allMatch(each -> each.matches("\\d{7}"))) {
      return Optional.of("--district takes codes of 7 digits, such as 1964881.");
    }
    if (!indicator.isEmpty() && book.indicator(indicator).isEmpty()) {
      return Optional.of("There is no indicator of that name.");
    }
    return year != 0 && (year < 2017 || year > 2099)
        ? Optional.of("--year must be a year such as 2024.")
        : Optional.empty();
  }

  private boolean load(Path path, Heard heard, Progress progress) {
    var file = new TableFile(path);
    var by = actors.commandLine().account();
    var number = kept.addFile(file.name(), by);
    var loading =
        new LoadFile(
            file.name(),
            new Choice(new Said(indicator, year), districts),
            book,
            new LoadFile.Target(kept, number, heard::finding));
    var isRead = file.read(loading, progress);
    if (isRead) {
      loading.flush();
      kept.countRows(number, loading.loaded());
      trail.record(
          by,
          "published.load",
          String.valueOf(number),
          Map.of("file", file.name(), "figures", String.valueOf(loading.loaded())));
    }
    heard
        .lines()
        .add(new FileLine(file.name(), isRead, isRead ? loading.loaded() : 0, loading.passedBy()));
    return isRead;
  }

  private void print(Heard heard) {
    if (terminal.wantsJson()) {
      terminal.printJson(
          new Whole(
              heard.lines(), heard.findings().stream().map(CheckReport::findingLine).toList()));
      return;
    }
    heard.findings().forEach(each -> terminal.say("%s: %s".formatted(each.at(), each.message())));
    for (var line : heard.lines()) {
      if (line.loaded()) {
        terminal.print(
            "%s: %d figures kept, %d of other districts passed by."
                .formatted(line.file(), line.figures(), line.ofOtherDistricts()));
      }
    }
  }
}
