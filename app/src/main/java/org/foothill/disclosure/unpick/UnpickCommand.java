package org.foothill.disclosure.unpick;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.unpick.Attacked;
import org.foothill.unpick.Fault;
import org.foothill.unpick.Finding;
import org.foothill.unpick.Level;
import org.foothill.unpick.Release;
import org.foothill.unpick.Report;
import org.foothill.unpick.Unpick;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill unpick}: what anybody can prove from published files. Needs no database. */
@Command(
    name = "unpick",
    description = "Tries to work out what published tables hide. Several are attacked together.")
@Component
class UnpickCommand implements Verb {
  private final Catalogue catalogue;
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "RELEASE",
      description = "Folders or CSV files, in the order in which they became public.")
  private List<Path> releases = List.of();

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      defaultValue = Option.NULL_VALUE,
      description = "What is known from elsewhere, in the same form. It is used, not attacked.")
  private @Nullable Path facts;

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      defaultValue = Option.NULL_VALUE,
      description =
          "The true counts, in the same form: decides which small groups are really small.")
  private @Nullable Path truth;

  @Option(
      names = "--level",
      paramLabel = "0..4",
      defaultValue = "4",
      description =
          "0 one line, 1 all lines, 2 whole numbers, 3 unions, 4 knowing the rule: ${DEFAULT-VALUE}.")
  private int level = 4;

  UnpickCommand(Catalogue catalogue, Terminal terminal) {
    this.catalogue = catalogue;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    if (level < 0 || level > 4) {
      terminal.say("The level %d is not one of 0 to 4.".formatted(level));
      return WRONG_USE;
    }
    var faults = new ArrayList<Fault>();
    var read = new ArrayList<Release>();
    factFolders().forEach(folder -> read(folder, false, faults).ifPresent(read::add));
    releases.forEach(place -> read(place, true, faults).ifPresent(read::add));
    var known = truth == null ? Optional.<Release>empty() : read(truth, false, faults);
    if (!faults.isEmpty()) {
      return notUnderstood(faults);
    }
    return switch (new Unpick().attack(read, Level.values()[level], known)) {
      case Attacked.NotUnderstood(List<Fault> more) -> notUnderstood(more);
      case Attacked.Understood(Report report) -> understood(report);
    };
  }

  private Optional<Release> read(Path place, boolean attacked, List<Fault> faults) {
    return switch (new PublishedReader(catalogue).read(place, attacked)) {
      case PublishedReader.Read.Understood(Release release) -> Optional.of(release);
      case PublishedReader.Read.NotUnderstood(List<Fault> more) -> {
        faults.addAll(more);
        yield Optional.empty();
      }
    };
  }

  /** The folder itself when it has tables, else those in it. */
  private List<Path> factFolders() {
    if (facts == null) {
      return List.of();
    }
    try (var all = Files.list(facts)) {
      var inside = all.sorted().toList();
      boolean isOne = inside.stream().anyMatch(each -> each.toString().endsWith(".csv"));
      return isOne ? List.of(facts) : inside.stream().filter(Files::isDirectory).toList();
    } catch (java.io.IOException unreadable) {
      // Reading it says what is wrong with it.
      return List.of(facts);
    }
  }

  private int notUnderstood(List<Fault> faults) {
    if (terminal.wantsJson()) {
      terminal.printJson(new Answer("not understood", faults, List.of(), null, 0));
    } else {
      faults.forEach(fault -> terminal.say(fault.sentence()));
    }
    return WRONG_USE;
  }

  private int understood(Report report) {
    if (terminal.wantsJson()) {
      var word = report.leaks() ? "leak" : "nothing provable";
      terminal.printJson(
          new Answer(word, List.of(), report.findings(), report.size(), report.undecided()));
    } else {
      report.findings().forEach(finding -> terminal.print(FindingText.of(finding)));
      terminal.print(FindingText.summary(report, level));
    }
    if (!report.trusted()) {
      terminal.say("The solvers' library does not run on this machine, so this is no audit.");
    }
    return report.leaks() ? FINDINGS : DONE;
  }

  /** What {@code --json} prints. */
  private record Answer(
      String answer,
      List<Fault> faults,
      List<Finding> findings,
      Report.@Nullable Size size,
      int undecided) {}
}
