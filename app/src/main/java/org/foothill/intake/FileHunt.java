package org.foothill.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.foothill.intake.files.FileFinding;
import org.foothill.intake.files.Finding;
import org.foothill.intake.files.Place;

/**
 * The files below some paths, in the order of their names. Hidden files and folders are passed by;
 * what cannot be entered becomes a finding.
 *
 * @param missing paths that do not exist
 */
record FileHunt(List<Path> files, List<Finding> findings, List<Path> missing) {
  static FileHunt below(List<Path> paths) {
    var hunt = new FileHunt(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var path : paths) {
      if (Files.notExists(path)) {
        hunt.missing.add(path);
      } else {
        hunt.walk(path);
      }
    }
    hunt.files.sort(Comparator.comparing(Path::toString));
    return hunt;
  }

  private void walk(Path start) {
    try {
      Files.walkFileTree(
          start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path start;

    Visitor(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        if (attributes.isRegularFile()) {
          files.add(file);
        } else {
          findings.add(new FileFinding.UnreadableFile(Place.file(name(file))));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      var place = Place.file(name(file));
      findings.add(
          problem instanceof FileSystemLoopException
              ? new FileFinding.FolderLoop(place)
              : new FileFinding.UnreadableFile(place));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(start) && name(path).startsWith(".");
    }

    private static String name(Path path) {
      var name = path.getFileName();
      return name == null ? path.toString() : name.toString();
    }
  }
}
