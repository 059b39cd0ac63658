package org.foothill.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.published.files.Finding;
import org.foothill.published.files.TableFile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code foothill published assistance FILE…}: the letters of differentiated assistance, and
 * whether they are those of the state.
 */
@Component
@Command(
    name = "assistance",
    description =
        "Works out which student groups bring their districts into differentiated assistance, from the colours in the Dashboard files.")
class AssistancePublished implements Verb {
  private static final int MOST_FINDINGS = 100_000;

  private final Rulebook book;
  private final Terminal terminal;
  private final List<Finding> findings = new ArrayList<>();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Dashboard files of all indicators; the state's assistance status file too, to compare.")
  List<Path> files = new ArrayList<>();

  AssistancePublished(Rulebook book, Terminal terminal) {
    this.book = book;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "published";
  }

  /** A district as printed. */
  record DistrictLine(int year, String district, String name, Map<String, String> letters) {}

  /** Where the state's letter is another. */
  record LetterLine(
      String file, long line, String district, String group, String printed, String computed) {}

  private record Whole(
      int districts,
      List<DistrictLine> assisted,
      int compared,
      List<LetterLine> differences,
      List<CheckReport.FindingLine> findings) {}

  @Override
  public Integer call() {
    findings.clear();
    var gathered = gather();
    notes(gathered.colours());
    var compared = new ArrayList<DistrictColours.Key>();
    var differences = new ArrayList<LetterLine>();
    gathered
        .letters()
        .lines()
        .forEach((key, line) -> {
          if (gathered.colours().districts().containsKey(key)) {
            compared.add(key);
            compare(key, line, letters(gathered.colours(), key), differences);
          }
        });
    print(gathered, compared.size(), differences);
    return code(differences.isEmpty());
  }

  private AssistanceFile.Gathered gather() {
    var gathered = new AssistanceFile.Gathered(new DistrictColours(), new PrintedLetters());
    for (var path : files) {
      var file = new TableFile(path);
      file.read(new AssistanceFile(file.name(), book, gathered, this::keep), terminal.progress());
    }
    return gathered;
  }

  private int code(boolean same) {
    if (findings.stream().anyMatch(each -> each.effect() == Finding.Effect.STOPS_FILE)) {
      return WRONG_USE;
    }
    var skipped = findings.stream().anyMatch(each -> each.effect() == Finding.Effect.SKIPS_ROW);
    return same && !skipped ? DONE : FINDINGS;
  }

  private void keep(Finding finding) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }

  /** Every indicator that a clause asks for should be there, and the rule be confirmed. */
  private void notes(DistrictColours colours) {
    var place = Finding.Place.file("These files");
    colours
        .indicatorsByYear()
        .forEach((year, there) ->
            book.assistance(year)
                .ifPresent(rules -> {
                  var needed = new TreeSet<String>();
                  rules.rules().clauses().forEach(each -> needed.addAll(each.colours().keySet()));
                  needed.removeAll(there);
                  if (!needed.isEmpty()) {
                    keep(new Finding.IndicatorsMissing(place, year, String.join(", ", needed)));
                  }
                  if (!rules.effective().confirmed()) {
                    keep(new Finding.RulesUnconfirmed(place, "the letters", year));
                  }
                }));
  }

  private SortedMap<String, String> letters(DistrictColours colours, DistrictColours.Key key) {
    var district = colours.districts().get(key);
    var rules = book.assistance(key.year());
    return district == null || rules.isEmpty()
        ? new java.util.TreeMap<>()
        : DistrictColours.letters(district, rules.get());
  }

  private static void compare(
      DistrictColours.Key key,
      PrintedLetters.Line line,
      Map<String, String> computed,
      List<LetterLine> differences) {
    for (var group : new TreeSet<>(line.groups())) {
      var printed = line.letters().getOrDefault(group, "");
      var ours = computed.getOrDefault(group, "");
      if (!printed.equals(ours)) {
        differences.add(
            new LetterLine(
                line.file(), line.number(), key.cds(), group, letter(printed), letter(ours)));
      }
    }
    var method = computed.isEmpty() ? "N" : "Y";
    if (!line.method().isEmpty() && !line.method().equals(method)) {
      differences.add(
          new LetterLine(
              line.file(), line.number(), key.cds(), "MetMethod1", line.method(), method));
    }
  }

  private static String letter(String letter) {
    return letter.isEmpty() ? "none" : letter;
  }

  private void print(AssistanceFile.Gathered gathered, int compared, List<LetterLine> differences) {
    var colours = gathered.colours();
    var assisted =
        colours.districts().entrySet().stream()
            .map(each ->
                new DistrictLine(
                    each.getKey().year(),
                    each.getKey().cds(),
                    each.getValue().name(),
                    letters(colours, each.getKey())))
            .filter(each -> !each.letters().isEmpty())
            .toList();
    if (terminal.wantsJson()) {
      terminal.printJson(
          new Whole(
              colours.districts().size(),
              assisted,
              compared,
              differences,
              findings.stream().map(CheckReport::findingLine).toList()));
      return;
    }
    findings.forEach(each -> terminal.say("%s: %s".formatted(each.at(), each.message())));
    assisted.forEach(each -> terminal.print(text(each)));
    terminal.print(
        "%d districts read, %d with differentiated assistance by their colours."
            .formatted(colours.districts().size(), assisted.size()));
    differences.forEach(each ->
        terminal.print(
            "%s, line %d: the file says %s for %s of %s, the rules give %s."
                .formatted(
                    each.file(),
                    each.line(),
                    each.printed(),
                    each.group(),
                    each.district(),
                    each.computed())));
    if (!gathered.letters().lines().isEmpty()) {
      terminal.print(
          "%d of %d districts of the state's list compared, %d differences."
              .formatted(compared, gathered.letters().lines().size(), differences.size()));
    }
  }

  private static String text(DistrictLine line) {
    return "%d %s %s: %s"
        .formatted(
            line.year(),
            line.district(),
            line.name(),
            line.letters().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", ")));
  }
}
