package org.foothill.storage.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foothill.cli.Failures;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.storage.Check;
import org.foothill.storage.Check.Verdict;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** Looks at everything that an installation needs, and says what to do. */
@Component
@Command(name = "doctor", description = "Checks this installation and says what to do.")
class Doctor implements Verb {
  private final ObjectProvider<Check> checks;
  private final Terminal terminal;

  Doctor(ObjectProvider<Check> checks, Terminal terminal) {
    this.checks = checks;
    this.terminal = terminal;
  }

  /** A check and what it found. */
  private record Finding(String name, Verdict verdict) {}

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() {
    var findings = new ArrayList<Finding>();
    for (var check : checks.stream().sorted(Comparator.comparing(Check::name)).toList()) {
      findings.add(new Finding(check.name(), look(check)));
    }
    terminal.tell(
        findings.stream().map(Doctor::asMap).toList(),
        findings.stream().flatMap(finding -> lines(finding).stream()));
    var broken = findings.stream().anyMatch(f -> f.verdict() instanceof Verdict.Broken);
    terminal.say(broken ? "Something is broken; see above." : "Nothing is broken.");
    return broken ? FINDINGS : DONE;
  }

  /** A check that fails is itself a finding: the other checks still run. */
  private static Verdict look(Check check) {
    try {
      return check.look();
    } catch (RuntimeException e) {
      return new Verdict.Broken(Failures.sentence(e), "Repair this first, then look again.");
    }
  }

  private static List<String> lines(Finding finding) {
    return switch (finding.verdict()) {
      case Verdict.Well(String found) ->
          List.of("well     %s: %s".formatted(finding.name(), found));
      case Verdict.Careful(String found, String advice) ->
          List.of("careful  %s: %s".formatted(finding.name(), found), "         " + advice);
      case Verdict.Broken(String found, String advice) ->
          List.of("BROKEN   %s: %s".formatted(finding.name(), found), "         " + advice);
    };
  }

  private static Map<String, String> asMap(Finding finding) {
    return switch (finding.verdict()) {
      case Verdict.Well(String found) ->
          Map.of("check", finding.name(), "verdict", "well", "found", found);
      case Verdict.Careful(String found, String advice) ->
          Map.of("check", finding.name(), "verdict", "careful", "found", found, "advice", advice);
      case Verdict.Broken(String found, String advice) ->
          Map.of("check", finding.name(), "verdict", "broken", "found", found, "advice", advice);
    };
  }
}
