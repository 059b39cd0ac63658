package org.foothill.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.foothill.core.Progress;
import org.foothill.storage.backup.Manifest.Table;
import tools.jackson.core.JacksonException;

/** A backup, open for reading. */
final class BackupFile implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Empty when the file is something else, or was cut off while it was written. */
  static Optional<BackupFile> open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      return Optional.empty();
    }
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      zip.close();
      return Optional.empty();
    }
    try (var content = zip.getInputStream(entry)) {
      return Optional.of(new BackupFile(zip, TakingBackup.JSON.readValue(content, Manifest.class)));
    } catch (JacksonException | ZipException e) {
      zip.close();
      return Optional.empty();
    }
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream read(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("The part (%s) is missing.".formatted(name));
    }
    return zip.getInputStream(entry);
  }

  /** The first part that is not as the manifest says; empty when all is well. */
  Optional<String> damage(Progress progress) throws IOException {
    progress.step("Checking the backup");
    var all = manifest.tables().size() + manifest.files().size();
    var done = 0;
    for (var table : manifest.tables()) {
      progress.at(done++, all);
      if (!isWhole(table)) {
        return Optional.of(table.entry());
      }
    }
    for (var file : manifest.files()) {
      progress.at(done++, all);
      if (!isWhole(file)) {
        return Optional.of(file.entry());
      }
    }
    progress.at(all, all);
    return Optional.empty();
  }

  private boolean isWhole(Table table) throws IOException {
    var digest = new RowDigest();
    try (var rows = new Rows(read(table.entry()))) {
      for (var row = rows.next(); row.length > 0; row = rows.next()) {
        digest.add(row);
      }
    } catch (ZipException e) {
      return false;
    }
    return digest.rows() == table.rows() && digest.text().equals(table.digest());
  }

  private boolean isWhole(Manifest.StoredFile file) throws IOException {
    try (var content = read(file.entry())) {
      return Digests.copy(content, OutputStream.nullOutputStream()).equals(file.sha256());
    } catch (ZipException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
