package org.foothill.disclosure.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.disclosure.unpick.PublishedReader;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.suppression.CertificateCheck;
import org.foothill.suppression.Rules;
import org.foothill.suppression.Suppression;
import org.foothill.suppression.Suppressor;
import org.foothill.unpick.Attacked;
import org.foothill.unpick.Fault;
import org.foothill.unpick.Level;
import org.foothill.unpick.Policy;
import org.foothill.unpick.Release;
import org.foothill.unpick.Schema;
import org.foothill.unpick.Unpick;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill suppress}: protects a table outside Foothill's own data. Needs no database. */
@Command(name = "suppress", description = "Protects any table of counts that a schema describes.")
@Component
class SuppressCommand implements Verb {
  private static final int MOST_LINES = 500_000;
  private final Catalogue catalogue;
  private final Terminal terminal;

  @Parameters(paramLabel = "TABLE.csv", description = "True counts.")
  private Path table = Path.of("");

  @Option(
      names = "--schema",
      required = true,
      paramLabel = "FILE",
      description = "What the codes mean and how they add up.")
  private Path schema = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the protected table goes.")
  private Path out = Path.of("");

  @Option(
      names = "--effort",
      paramLabel = "N",
      defaultValue = "30",
      description =
          "The solver's own seconds for the cheapest choice; 0 for a good guess: ${DEFAULT-VALUE}.")
  private double effort = 30;

  SuppressCommand(Catalogue catalogue, Terminal terminal) {
    this.catalogue = catalogue;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() throws IOException {
    return switch (new PublishedReader(catalogue).read(table, schema)) {
      case PublishedReader.Read.NotUnderstood(List<Fault> faults) ->
          refused(faults.stream().map(Fault::sentence).toList());
      case PublishedReader.Read.Understood(Release release) -> understood(release);
    };
  }

  private int understood(Release release) throws IOException {
    if (release.cells().size() > MOST_LINES) {
      return refused(
          List.of(
              "The table has %d lines; more than %d are too large for this machine."
                  .formatted(release.cells().size(), MOST_LINES)));
    }
    if (release.cells().isEmpty()) {
      return refused(List.of("The table %s has no lines.".formatted(table)));
    }
    // Attacking the true table finds whatever is wrong with it.
    if (new Unpick().attack(List.of(release), Level.values()[0])
        instanceof Attacked.NotUnderstood(List<Fault> faults)) {
      return refused(faults.stream().map(Fault::sentence).toList());
    }
    var rules = rules(release.schema().policy());
    return switch (new TableMaker(release, rules).make()) {
      case TableMaker.Made.Faulty(String fault) -> refused(List.of(fault));
      case TableMaker.Made.Whole whole ->
          switch (new Suppressor(rules, effort).protect(whole.family())) {
            case Suppression.Inconsistent(String relation, long difference) ->
                refused(
                    List.of(
                        "The parts of (%s) differ from the whole by %d."
                            .formatted(relation, difference)));
            case Suppression.NotProtectable(String reason, var _) -> refused(List.of(reason));
            case Suppression.Protected safe -> write(release.schema(), whole, safe, rules);
          };
    };
  }

  private static Rules rules(Policy policy) {
    return new Rules(policy.hideUpTo(), policy.width(), policy.union(), policy.bands());
  }

  private int refused(List<String> sentences) {
    sentences.forEach(terminal::say);
    terminal.say("Nothing was written.");
    return WRONG_USE;
  }

  /** With {@code --json}. */
  private record Answer(
      int lines, long hidden, long small, String audit, double cost, double gap, int proofs) {}

  private int write(
      Schema schema, TableMaker.Made.Whole made, Suppression.Protected safe, Rules rules)
      throws IOException {
    var faults = CertificateCheck.faults(safe.certificate(), rules);
    if (!safe.report().passed() || !faults.isEmpty()) {
      return refused(
          List.of("The protected table was not audited, so that it must not be published."));
    }
    var text = new StringBuilder();
    text.append(
        schema.dimensions().stream()
            .map(Schema.Dimension::name)
            .collect(Collectors.joining(",", "", ",status,count,part,low,high\n")));
    long hidden = 0;
    long small = 0;
    for (int e = 0; e < made.lines().size(); e++) {
      var line = made.lines().get(e);
      var told = line.steps().get(safe.steps().get(e));
      hidden += told instanceof Told.Hidden ? 1 : 0;
      small += line.steps().getFirst() instanceof Told.Hidden ? 1 : 0;
      line.at().forEach(code -> text.append(quoted(code)).append(','));
      text.append(told.csv()).append('\n');
    }
    var beside = out.resolveSibling(out.getFileName() + ".tmp");
    Files.write(beside, text.toString().getBytes(StandardCharsets.UTF_8));
    Files.move(beside, out, StandardCopyOption.ATOMIC_MOVE);
    var proofs = safe.certificate().proofs().size();
    var audit = safe.report().level().name().toLowerCase(Locale.ROOT);
    var loss = safe.loss();
    say(new Answer(made.lines().size(), hidden, small, audit, loss.cost(), loss.gap(), proofs));
    return DONE;
  }

  private void say(Answer answer) {
    if (terminal.wantsJson()) {
      terminal.printJson(answer);
      return;
    }
    terminal.print(
        "%d of %d lines are hidden, %d of them to protect others. %d statements are proven safe."
            .formatted(answer.hidden, answer.lines, answer.hidden - answer.small, answer.proofs));
    if (answer.gap < 1) {
      terminal.print(
          String.format(
              Locale.ROOT,
              "No safe choice is cheaper by more than %.1f percent.",
              100 * answer.gap));
    }
  }

  private static String quoted(String code) {
    boolean plain = code.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? code : '"' + code.replace("\"", "\"\"") + '"';
  }
}
