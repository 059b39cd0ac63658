package org.foothill.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.foothill.storage.DataDirectory;
import org.foothill.storage.backup.Manifest.Migration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The schema as it was when a backup was made: exactly the migrations that it names. */
@Component
class OlderSchema {
  private static final String ROOT = "db/migration/";

  private final Flyway flyway;
  private final DataDirectory directory;

  OlderSchema(Flyway flyway, DataDirectory directory) {
    this.flyway = flyway;
    this.directory = directory;
  }

  /** The first change that this program does not know. */
  Optional<String> unknown(List<Migration> wanted) throws IOException {
    var known = migrations().keySet();
    return wanted.stream()
        .filter(migration -> !known.contains(migration.version()))
        .map(migration -> migration.version() + " " + migration.description())
        .findFirst();
  }

  /** Applies the wanted changes to an empty database, and no others. */
  void make(List<Migration> wanted) throws IOException {
    var versions = wanted.stream().map(Migration::version).collect(Collectors.toSet());
    var folder = Files.createDirectories(directory.temporary());
    folder = Files.createTempDirectory(folder, "migrations");
    copy(versions, folder);
    Flyway.configure()
        .configuration(flyway.getConfiguration())
        .locations("filesystem:" + folder)
        .load()
        .migrate();
  }

  void bringUpToDate() {
    flyway.migrate();
  }

  private static void copy(Set<String> versions, Path folder) throws IOException {
    for (var entry : migrations().entrySet()) {
      if (!versions.contains(entry.getKey())) {
        continue;
      }
      var address = entry.getValue().getURL().toString();
      var target = folder.resolve(address.substring(address.lastIndexOf(ROOT) + ROOT.length()));
      Files.createDirectories(target.getParent());
      try (var content = entry.getValue().getInputStream()) {
        Files.copy(content, target);
      }
    }
  }

  private static TreeMap<String, Resource> migrations() throws IOException {
    var found = new TreeMap<String, Resource>();
    for (var resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:" + ROOT + "**/V*__*.sql")) {
      var name = String.valueOf(resource.getFilename());
      found.put(name.substring(1, name.indexOf("__")), resource);
    }
    return found;
  }
}
