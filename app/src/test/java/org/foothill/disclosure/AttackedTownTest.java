package org.foothill.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foothill.core.Progress;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.disclosure.unpick.CatalogueSchema;
import org.foothill.disclosure.unpick.PublishedReader;
import org.foothill.unpick.Attacked;
import org.foothill.unpick.Finding;
import org.foothill.unpick.Level;
import org.foothill.unpick.Report;
import org.foothill.unpick.Unpick;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases of invented towns, read from their files and attacked by the second reading. */
class AttackedTownTest {
  @TempDir private Path folder;

  private Report attacked(InventedTown town, List<FigureRow> rows) throws IOException {
    var policy = DisclosurePolicy.newest().text();
    new ReleaseFiles(folder).keepDraft("r0001", rows);
    var release = folder.resolve("drafts").resolve("r0001");
    Files.writeString(release.resolve("schema.json"), new CatalogueSchema(town).json(rows, policy));
    var read = new PublishedReader(town).read(release, true);
    assertThat(read).isInstanceOf(PublishedReader.Read.Understood.class);
    var understood = ((PublishedReader.Read.Understood) read).release();
    var attacked = new Unpick().attack(List.of(understood), Level.RULE);
    assertThat(attacked).isInstanceOf(Attacked.Understood.class);
    return ((Attacked.Understood) attacked).report();
  }

  private static List<FigureRow> solved(InventedTown town) {
    var solution =
        new Solving(DisclosurePolicy.newest(), town, Ledger.NOTHING)
            .solve(town.measured(), Progress.SILENT);
    return ((Solution.Safe) solution).rows();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingCanBeProvenFromWhatIsPublished(long seed) throws IOException {
    var town = new InventedTown(seed, 6, 150);
    var report = attacked(town, solved(town));
    assertThat(report.findings()).filteredOn(Finding::certain).isEmpty();
    assertThat(report.undecided()).isZero();
    assertThat(report.trusted()).isTrue();
    assertThat(report.size().unknown()).isPositive();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void aHiddenCellThatIsToldAgainIsALeak(long seed) throws IOException {
    var town = new InventedTown(seed, 6, 150);
    var rows = new java.util.ArrayList<>(solved(town));
    rows.replaceAll(row ->
        row.told() instanceof FigureRow.Told.Hidden && row.key().group().code().equals("AS")
            ? new FigureRow(row.key(), truth(town, row))
            : row);
    assertThat(attacked(town, rows).leaks()).isTrue();
  }

  private static FigureRow.Told truth(InventedTown town, FigureRow row) {
    return town.cells("run-1", row.key().indicator(), row.key().year()).stream()
        .filter(cell -> cell.place().equals(row.key().place()))
        .filter(cell -> cell.group().equals(row.key().group()))
        .<FigureRow.Told>map(cell -> new FigureRow.Told.Rate(cell.numerator(), cell.denominator()))
        .findFirst()
        .orElseThrow();
  }
}
