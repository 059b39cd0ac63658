package org.foothill.disclosure;

import org.foothill.cli.Verb;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill release verify}. */
@Command(name = "verify", description = "Hashes every sealed release again and walks the chain.")
@Component
class VerifyCommand implements Verb {
  private final DataDirectory directory;
  private final ReleaseAnswers answers;

  VerifyCommand(DataDirectory directory, ReleaseAnswers answers) {
    this.directory = directory;
    this.answers = answers;
  }

  @Override
  public String noun() {
    return "release";
  }

  @Override
  public Integer call() {
    var files = new ReleaseFiles(directory.releases());
    var fault = files.firstFault();
    if (fault.isPresent()) {
      return answers.refused("%s: %s".formatted(fault.get().release(), fault.get().fault()));
    }
    return answers.done("%d sealed releases are whole.".formatted(files.sealed().size()));
  }
}
