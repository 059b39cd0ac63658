package org.foothill.disclosure;

import java.util.List;
import java.util.Locale;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.ReviewFiles;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill release show}. */
@Command(name = "show", description = "Lists releases, or tells about one.")
@Component
class ShowCommand implements Verb {
  private static final int MOST = 50;
  private final Releases releases;
  private final Terminal terminal;
  private final ReleaseAnswers answers;
  private final Reviewing reviewing;
  private final Actors actors;

  @Parameters(paramLabel = "RELEASE", arity = "0..1", description = "Such as r0001.")
  private String release = "";

  ShowCommand(
      Releases releases,
      Terminal terminal,
      ReleaseAnswers answers,
      Reviewing reviewing,
      Actors actors) {
    this.releases = releases;
    this.terminal = terminal;
    this.answers = answers;
    this.reviewing = reviewing;
    this.actors = actors;
  }

  @Option(
      names = "--hidden",
      defaultValue = "false",
      description = "What it holds back and why. This is written down.")
  private boolean hidden;

  @Override
  public String noun() {
    return "release";
  }

  @Override
  public Integer call() {
    if (release.isEmpty()) {
      return print(releases.list(MOST));
    }
    var entry = ReleaseId.parse(release).flatMap(releases::find);
    if (entry.isEmpty()) {
      return answers.wrong(release);
    }
    return hidden ? review(entry.get()) : print(List.of(entry.get()));
  }

  private int print(List<Releases.Entry> entries) {
    if (terminal.wantsJson()) {
      terminal.printJson(entries.stream().map(Line::of).toList());
      return DONE;
    }
    if (entries.isEmpty()) {
      terminal.say("There is no release yet.");
    }
    entries.forEach(entry -> terminal.print(Line.of(entry).asText()));
    return DONE;
  }

  private int review(Releases.Entry entry) {
    var opened = reviewing.open(actors.commandLine(), entry, "command");
    if (opened.isEmpty()) {
      return answers.refused(
          "Release %s has nothing to review: it is blocked, or was built before reasons were kept."
              .formatted(release));
    }
    var held = Held.of(entry, opened.get());
    if (terminal.wantsJson()) {
      terminal.printJson(held);
    } else {
      held.tables().forEach(table -> terminal.print(table.asText()));
      held.withheld().forEach(table -> terminal.print(table + ": left out as a whole"));
      terminal.print(
          held.proven()
              ? "%d statements about small groups are proven by %d tables."
                  .formatted(held.statements(), held.witnesses())
              : "The proofs are missing, or are for other figures.");
    }
    return DONE;
  }

  /** With {@code --hidden}. */
  private record Held(
      String release,
      String comparedWith,
      boolean proven,
      int statements,
      int witnesses,
      List<String> withheld,
      List<Table> tables,
      List<Cell> cells) {
    static Held of(Releases.Entry entry, Reviewing.Opened opened) {
      var proof = entry.audit().proof();
      return new Held(
          entry.id().toString(),
          opened.previous().orElse(""),
          opened.proven(),
          proof.statements(),
          proof.tables(),
          proof.withheld(),
          opened.review().tables().entrySet().stream()
              .map(each -> Table.of(each.getKey(), each.getValue()))
              .toList(),
          opened.review().reasons().entrySet().stream()
              .map(each -> Cell.of(each.getKey(), each.getValue()))
              .toList());
    }
  }

  private record Cell(String reason, String indicator, String year, String place, String group) {
    static Cell of(FigureRow.Key key, ReviewFiles.Why why) {
      return new Cell(
          why.name().toLowerCase(Locale.ROOT),
          key.indicator().code(),
          key.year().toString(),
          key.place().cds(),
          key.group().code());
    }
  }

  private record Table(
      String indicator,
      String year,
      int figures,
      int small,
      int others,
      int corrected,
      int coarser,
      int newlyHidden,
      int newlyShown) {
    static Table of(Review.TableId id, Review.Tally tally) {
      return new Table(
          id.indicator().code(),
          id.year().toString(),
          tally.figures(),
          tally.held(ReviewFiles.Why.SMALL),
          tally.held(ReviewFiles.Why.OTHERS),
          tally.held(ReviewFiles.Why.CORRECTED),
          tally.held(ReviewFiles.Why.COARSER),
          tally.newlyHidden(),
          tally.newlyShown());
    }

    String asText() {
      return "%s %s: %d figures, hidden %d small, %d to protect others, %d changed a little; %d coarser; newly hidden %d, newly shown %d"
          .formatted(
              indicator, year, figures, small, others, corrected, coarser, newlyHidden, newlyShown);
    }
  }

  private record Line(
      String release,
      String stage,
      int figures,
      int hidden,
      int complementary,
      int coarser,
      String audit,
      String approvedBy,
      String seal,
      String reason,
      List<String> withheld) {
    static Line of(Releases.Entry entry) {
      return new Line(
          entry.id().toString(),
          entry.stage().name(),
          entry.counts().cells(),
          entry.counts().hidden(),
          entry.counts().complementary(),
          entry.counts().coarser(),
          entry.audit().level(),
          entry.approvedBy(),
          entry.seal(),
          entry.audit().reason(),
          entry.audit().proof().withheld());
    }

    String asText() {
      return "%s %-8s %d figures, %d hidden (%d to protect others), %d coarser, audit %s %s%s"
          .formatted(
              release,
              stage,
              figures,
              hidden,
              complementary,
              coarser,
              audit.isEmpty() ? "none" : audit,
              reason.isEmpty() ? seal : reason,
              ReleaseAnswers.leftOut(withheld));
    }
  }
}
