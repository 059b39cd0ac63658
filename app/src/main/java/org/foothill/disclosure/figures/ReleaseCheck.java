package org.foothill.disclosure.figures;

import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.storage.Check;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;

/** Are the sealed releases whole, and is the public one served? */
@Component
class ReleaseCheck implements Check {
  private final ReleasedFigures figures;
  private final ReleaseFiles files;

  ReleaseCheck(ReleasedFigures figures, DataDirectory directory) {
    this.figures = figures;
    files = new ReleaseFiles(directory.releases());
  }

  @Override
  public String name() {
    return "Published releases";
  }

  @Override
  public Verdict look() {
    var problem = figures.problem();
    if (problem.isPresent()) {
      return new Verdict.Broken(
          problem.get() + " Nothing is served until this is repaired.",
          "Put the release's folder back from a backup, or publish again.");
    }
    var fault = files.firstFault();
    if (fault.isPresent()) {
      return new Verdict.Broken(
          "Release %s: %s".formatted(fault.get().release(), fault.get().fault()),
          "Put the release's folder back from a backup.");
    }
    int sealed = files.sealed().size();
    return new Verdict.Well(
        sealed == 0 ? "None yet." : "%d sealed, all hashes match.".formatted(sealed));
  }
}
