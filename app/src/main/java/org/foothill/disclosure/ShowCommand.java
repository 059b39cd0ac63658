package org.foothill.disclosure;

import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill release show}. */
@Command(name = "show", description = "Lists releases, or tells about one.")
@Component
class ShowCommand implements Verb {
  private static final int MOST = 50;
  private final Releases releases;
  private final Terminal terminal;
  private final ReleaseAnswers answers;

  @Parameters(paramLabel = "RELEASE", arity = "0..1", description = "Such as r0001.")
  private String release = "";

  ShowCommand(Releases releases, Terminal terminal, ReleaseAnswers answers) {
    this.releases = releases;
    this.terminal = terminal;
    this.answers = answers;
  }

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
    return entry.isEmpty() ? answers.wrong(release) : print(List.of(entry.get()));
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
      String reason) {
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
          entry.audit().reason());
    }

    String asText() {
      return "%s %-8s %d figures, %d hidden (%d to protect others), %d coarser, audit %s %s"
          .formatted(
              release,
              stage,
              figures,
              hidden,
              complementary,
              coarser,
              audit.isEmpty() ? "none" : audit,
              reason.isEmpty() ? seal : reason);
    }
  }
}
