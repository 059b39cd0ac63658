package org.foothill.disclosure;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Actors;
import org.foothill.access.Policy;
import org.foothill.audit.AuditTrail;
import org.foothill.cli.Verb;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foothill release facts}: what others have published, so that releases allow for it. */
@Command(
    name = "facts",
    description = "Adds figures that others have published, so that releases allow for them.")
@Component
class FactsCommand implements Verb {
  private static final long LARGEST = 100_000_000;

  private final DataDirectory directory;
  private final AuditTrail trail;
  private final Policy access;
  private final Actors actors;
  private final ReleaseAnswers answers;

  @Parameters(paramLabel = "FILE", description = "A CSV in the form of a release's figures.csv.")
  private Path file = Path.of("");

  FactsCommand(
      DataDirectory directory,
      AuditTrail trail,
      Policy access,
      Actors actors,
      ReleaseAnswers answers) {
    this.directory = directory;
    this.trail = trail;
    this.access = access;
    this.actors = actors;
    this.answers = answers;
  }

  @Override
  public String noun() {
    return "release";
  }

  @Override
  public Integer call() throws IOException {
    var actor = actors.commandLine();
    if (access.may(actor, Ability.APPROVE_RELEASE, Policy.EVERYWHERE)
        instanceof Policy.Decision.Refused(String key, String _)) {
      return answers.refused("You may not do this (%s).".formatted(key));
    }
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return answers.unreadable(
          "The file (%s) is not there or larger than 100 MB.".formatted(file));
    }
    var rows = java.util.Optional.<java.util.List<org.foothill.disclosure.files.FigureRow>>empty();
    try {
      rows = ReleaseFiles.parse(Files.readString(file));
    } catch (MalformedInputException notText) {
      return answers.unreadable("The file (%s) is not UTF-8 text.".formatted(file));
    }
    if (rows.isEmpty()) {
      return answers.unreadable(
          "The file (%s) is not in the form of a release's figures.csv. See: docs/commands/release-facts.md"
              .formatted(file));
    }
    var name =
        file.getFileName().toString().replaceAll("\\.csv$", "").replaceAll("[^A-Za-z0-9-]", "-");
    new ReleaseFiles(directory.releases()).keepOutside(name, rows.get());
    trail.record(
        actor.account(), "release.facts", name, Map.of("rows", String.valueOf(rows.get().size())));
    return answers.done(
        "%d figures of others are known now. Every release from here on allows for them."
            .formatted(rows.get().size()));
  }
}
