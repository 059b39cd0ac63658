package org.foothill.published.funding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.published.files.Finding;
import org.foothill.published.files.TableFile;
import org.foothill.published.funding.FundingFile.Figure;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill published funding}. */
@Component
@Command(
    name = "funding",
    description =
        "Works out unduplicated pupil percentages and the LCFF equity multiplier from the state's files, and lists each difference.")
class FundingPublished implements Verb {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of unduplicated pupils (CUPC) or of the equity multiplier.")
  List<Path> files = new ArrayList<>();

  FundingPublished(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "published";
  }

  /** For {@code --json}. */
  record Whole(List<Figure> figures, List<String> differences, List<String> findings) {}

  @Override
  public Integer call() {
    var figures = new ArrayList<Figure>();
    var differences = new ArrayList<String>();
    var findings = new ArrayList<Finding>();
    for (var path : files) {
      var table = new TableFile(path);
      var file = new FundingFile(table.name());
      if (table.read(file, terminal.progress())) {
        file.end();
      }
      figures.addAll(file.figures());
      file.differences().forEach(each -> differences.add(table.name() + ", " + each));
      findings.addAll(file.findings());
    }
    show(new Whole(figures, differences, findings.stream().map(FundingPublished::said).toList()));
    if (findings.stream().anyMatch(each -> each.effect() == Finding.Effect.STOPS_FILE)) {
      return WRONG_USE;
    }
    return differences.isEmpty() && findings.isEmpty() ? DONE : FINDINGS;
  }

  private static String said(Finding finding) {
    return "%s: %s".formatted(finding.at(), finding.message());
  }

  private void show(Whole whole) {
    if (terminal.wantsJson()) {
      terminal.printJson(whole);
      return;
    }
    whole.findings().forEach(terminal::say);
    whole.figures().stream()
        .map(each ->
            "%s %s %s: %s (%s)"
                .formatted(each.what(), each.cds(), each.year(), each.value(), each.from())
                .replace(" :", ":"))
        .forEach(terminal::print);
    whole.differences().forEach(terminal::print);
    terminal.print(
        "%d figures, %d differences."
            .formatted(whole.figures().size(), whole.differences().size()));
  }
}
