package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.disclosure.files.ProofFiles;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.storage.DataDirectory;
import org.foothill.suppression.CertificateCheck;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill verify-certificate}: adds up every table that proves a release safe. */
@Command(
    name = "verify-certificate",
    description = "Adds up the tables that prove a release safe; needs no solver.")
@Component
class VerifyCertificateCommand implements Verb {
  private static final int MOST = 20;
  private final DataDirectory directory;
  private final Terminal terminal;
  private final ReleaseAnswers answers;

  @Parameters(paramLabel = "RELEASE", description = "Such as r0001.")
  private String release = "";

  VerifyCertificateCommand(DataDirectory directory, Terminal terminal, ReleaseAnswers answers) {
    this.directory = directory;
    this.terminal = terminal;
    this.answers = answers;
  }

  @Override
  public String noun() {
    return "";
  }

  /** With {@code --json}. */
  private record Verdict(
      String release, int families, int tables, int proofs, List<String> faults) {}

  @Override
  public Integer call() {
    if (ReleaseId.parse(release).isEmpty()) {
      return answers.wrong(release);
    }
    var proofs = new ProofFiles(directory.releases()).read(release);
    if (proofs.isEmpty()) {
      return answers.unreadable(
          "There are no proofs of release %s in this data directory, or they cannot be read."
              .formatted(release));
    }
    var faults = new ArrayList<String>();
    if (!isSubject(proofs.get().subject())) {
      faults.add("The proofs are for other figures than those of release %s.".formatted(release));
    }
    var rules = DisclosurePolicy.newest().rules();
    int tables = 0;
    int statements = 0;
    for (var certificate : proofs.get().certificates()) {
      faults.addAll(CertificateCheck.faults(certificate, rules));
      tables += certificate.tables().size();
      statements += certificate.proofs().size();
    }
    int families = proofs.get().certificates().size();
    return say(new Verdict(release, families, tables, statements, faults));
  }

  private boolean isSubject(ProofFiles.Subject subject) {
    var files = new ReleaseFiles(directory.releases());
    var sealed =
        files.read(release) instanceof ReleaseFiles.Reading.Whole(var manifest, _)
            ? manifest.figures()
            : files.draft(release).map(ReleaseFiles::hash).orElse("");
    return subject.release().equals(release) && subject.figures().equals(sealed);
  }

  private int say(Verdict verdict) {
    if (terminal.wantsJson()) {
      terminal.printJson(verdict);
    } else if (verdict.faults().isEmpty()) {
      terminal.print(
          "Release %s: %d statements about small groups are proven safe by %d tables in %d families."
              .formatted(release, verdict.proofs(), verdict.tables(), verdict.families()));
    } else {
      verdict.faults().stream().limit(MOST).forEach(terminal::print);
      terminal.say(
          "%d faults in the proofs of release %s.".formatted(verdict.faults().size(), release));
    }
    return verdict.faults().isEmpty() ? DONE : FINDINGS;
  }
}
