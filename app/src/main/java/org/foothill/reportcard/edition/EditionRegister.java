package org.foothill.reportcard.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.foothill.core.SchoolYear;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Editions;
import org.foothill.storage.DataDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions in the table {@code reportcard.edition}; their files in the data directory. */
@Component
final class EditionRegister implements Editions {
  private final JdbcClient jdbc;
  private final DataDirectory data;

  EditionRegister(JdbcClient jdbc, DataDirectory data) {
    this.jdbc = jdbc;
    this.data = data;
  }

  /** While an edition is made, those that were there before it: it is made again the same way. */
  @Override
  public List<Edition> list() {
    var all =
        jdbc.sql("select * from reportcard.edition order by number desc")
            .query(this::edition)
            .list();
    var making = KeptCorrections.making();
    int own = all.stream().map(Edition::code).toList().indexOf(making);
    return List.copyOf(all.subList(own + 1, all.size()));
  }

  @Override
  public Optional<Edition> find(String code) {
    return list().stream().filter(edition -> edition.code().equals(code)).findFirst();
  }

  @Override
  public List<String> verify(Edition edition) {
    var folder = edition.folder();
    if (!Files.isReadable(folder.resolve(Manifest.FILE))) {
      return List.of("The edition %s has no readable %s.".formatted(folder, Manifest.FILE));
    }
    try {
      var sealed = Manifest.read(folder);
      if (!sealed.seal(edition.previousSeal()).equals(edition.seal())) {
        return List.of(
            "The file %s of edition %s is not the one that was sealed."
                .formatted(Manifest.FILE, edition.code()));
      }
      return sealed.differences(Manifest.of(folder));
    } catch (IOException | IndexOutOfBoundsException unreadable) {
      return List.of(
          "The file %s of edition %s cannot be read.".formatted(Manifest.FILE, edition.code()));
    }
  }

  void add(Edition edition, String builtBy) {
    jdbc.sql(
            """
            insert into reportcard.edition
              (ending, revision, release, seal, previous_seal, files, bytes, built_by)
            values (:ending, :revision, :release, :seal, :previous, :files, :bytes, :by)
            """)
        .param("ending", edition.year().ending())
        .param("revision", edition.revision())
        .param("release", edition.release())
        .param("seal", edition.seal())
        .param("previous", edition.previousSeal())
        .param("files", edition.files())
        .param("bytes", edition.bytes())
        .param("by", builtBy)
        .update();
  }

  private Edition edition(ResultSet row, int number) throws SQLException {
    var year = new SchoolYear(row.getInt("ending"));
    int revision = row.getInt("revision");
    return new Edition(
        year,
        revision,
        row.getString("release"),
        row.getString("seal"),
        row.getString("previous_seal"),
        row.getInt("files"),
        row.getLong("bytes"),
        data.editions().resolve(year + "." + revision));
  }
}
