package org.foothill.reportcard.edition;

import java.util.List;
import java.util.Map;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill reportcard verify}. */
@Component
@Command(name = "verify", description = "Compare the files of frozen editions with their seals.")
final class ReportCardVerify implements Verb {
  private final Editions editions;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "EDITION",
      description = "Such as 2025-26.1; all editions when left out.")
  private @Nullable String code;

  ReportCardVerify(Editions editions, Terminal terminal) {
    this.editions = editions;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "reportcard";
  }

  @Override
  public Integer call() {
    var chosen =
        editions.list().stream()
            .filter(edition -> code == null || edition.code().equals(code))
            .toList();
    if (chosen.isEmpty()) {
      terminal.say(
          code == null ? "There is no edition yet." : "There is no edition %s.".formatted(code));
      return code == null ? DONE : WRONG_USE;
    }
    int problems = chosen.stream().mapToInt(this::check).sum();
    return problems == 0 ? DONE : FINDINGS;
  }

  private int check(Edition edition) {
    List<String> problems = editions.verify(edition);
    if (terminal.wantsJson()) {
      terminal.printJson(Map.of("edition", edition.code(), "problems", problems));
    } else if (problems.isEmpty()) {
      terminal.print(
          "Edition %s: all %d files are as they were sealed."
              .formatted(edition.code(), edition.files()));
    } else {
      problems.forEach(
          problem -> terminal.print("Edition %s: %s".formatted(edition.code(), problem)));
    }
    return problems.size();
  }
}
