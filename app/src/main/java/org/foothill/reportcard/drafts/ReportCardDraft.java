package org.foothill.reportcard.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.Words;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foothill reportcard draft}. */
@Component
@Command(
    name = "draft",
    description = "Begin the next edition, or decide about it, and say what is lacking.")
final class ReportCardDraft implements Verb {
  private final PrepareDraft prepare;
  private final Readiness readiness;
  private final Actors actors;
  private final Texts texts;
  private final Terminal terminal;

  @Option(
      names = "--leave-out",
      paramLabel = "MEASURE",
      description = "Leave a measure out; needs --reason.")
  private List<String> leaveOut = new ArrayList<>();

  @Option(
      names = "--not-yet",
      paramLabel = "MEASURE",
      description = "Tell readers that there is no figure yet.")
  private List<String> notYet = new ArrayList<>();

  @Option(
      names = "--reason",
      defaultValue = "",
      description = "Why; for a revision in English, with --reason-es in Spanish.")
  private String reason = "";

  @Option(
      names = "--what",
      defaultValue = "",
      description = "What was wrong in the edition before, in English, with --what-es in Spanish.")
  private String what = "";

  @Option(names = "--what-es", defaultValue = "", description = "The same in Spanish.")
  private String whatSpanish = "";

  @Option(names = "--reason-es", defaultValue = "", description = "The reason in Spanish.")
  private String reasonSpanish = "";

  @Option(
      names = "--page",
      paramLabel = "PATH",
      description = "A page that was wrong, such as /indicators/ATT-CHRONIC; may be said again.")
  private List<String> pages = new ArrayList<>();

  ReportCardDraft(
      PrepareDraft prepare, Readiness readiness, Actors actors, Texts texts, Terminal terminal) {
    this.prepare = prepare;
    this.readiness = readiness;
    this.actors = actors;
    this.texts = texts;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "reportcard";
  }

  @Override
  public Integer call() {
    var draft = prepare.begin(actors.commandLine());
    if (draft.isEmpty()) {
      terminal.say("No figures are public yet. Publish a release first (foothill release build).");
      return FINDINGS;
    }
    long number = draft.get().number();
    var wrong = new ArrayList<String>();
    leaveOut.forEach(code -> choose(number, code, new Draft.Choice(true, reason), wrong));
    notYet.forEach(code -> choose(number, code, new Draft.Choice(false, ""), wrong));
    if (!what.isBlank()) {
      explain(number, wrong);
    }
    if (!wrong.isEmpty()) {
      wrong.forEach(terminal::say);
      return WRONG_USE;
    }
    return tell(prepare.begin(actors.commandLine()).orElseThrow());
  }

  private void choose(long number, String code, Draft.Choice choice, List<String> wrong) {
    var indicator = IndicatorId.parse(code);
    if (indicator.isEmpty()) {
      wrong.add("There is no measure %s.".formatted(code));
      return;
    }
    say(
        prepare.choose(actors.commandLine(), number, indicator.get(), Optional.of(choice)),
        code,
        wrong);
  }

  private void explain(long number, List<String> wrong) {
    boolean whole = !whatSpanish.isBlank() && !reason.isBlank() && !reasonSpanish.isBlank();
    var said =
        whole
            ? Optional.of(
                new PrepareDraft.Reason(
                    new Words(what, whatSpanish), new Words(reason, reasonSpanish)))
            : Optional.<PrepareDraft.Reason>empty();
    say(prepare.explain(actors.commandLine(), number, pages, said), "the revision", wrong);
  }

  private static void say(PrepareDraft.Outcome outcome, String about, List<String> wrong) {
    switch (outcome) {
      case PrepareDraft.Outcome.Saved _ -> {}
      case PrepareDraft.Outcome.ReasonMissing() ->
          wrong.add("Give a reason for %s, in every language that is asked for.".formatted(about));
      case PrepareDraft.Outcome.NoSuchPage(var path) ->
          wrong.add(
              "There is no public page %s; write it as /indicators/ATT-CHRONIC.".formatted(path));
      case PrepareDraft.Outcome.NoSuchThing() ->
          wrong.add("There is no measure %s.".formatted(about));
    }
  }

  private int tell(Draft.Open draft) {
    var text = texts.in(Language.ENGLISH);
    var steps = readiness.look(draft);
    if (terminal.wantsJson()) {
      var json = new java.util.LinkedHashMap<String, Object>();
      steps.forEach((step, lacks) ->
          json.put(step.word(), lacks.stream().map(lack -> lack.say(text)).toList()));
      terminal.printJson(Map.of("year", draft.year().toString(), "steps", json));
    } else {
      steps.forEach((step, lacks) -> {
        var done = text.of(lacks.isEmpty() ? "edition.draft.done" : "edition.draft.lacking");
        terminal.print("%-24s %s".formatted(text.of("edition.step." + step.word()), done));
        lacks.forEach(lack -> terminal.print("  " + lack.say(text)));
      });
    }
    return readiness.beforePages(draft).isEmpty() ? DONE : FINDINGS;
  }
}
