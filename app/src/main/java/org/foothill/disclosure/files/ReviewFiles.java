package org.foothill.disclosure.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

/**
 * Why each figure of a release is held back: {@code reviews/r0001.csv}, for the person who approves
 * it. The files say which groups are small, so they never leave the data directory.
 */
public final class ReviewFiles {
  private static final String HEADER = "reason,indicator,year,place,group";
  private final Path folder;

  public ReviewFiles(Path releases) {
    folder = releases.resolve("reviews");
  }

  /** Why a figure is not told as it is. */
  public enum Why {
    /** The group is small, or a zero would tell about everybody in it. */
    SMALL,
    /** Another figure could be worked out from it. */
    OTHERS,
    /** It has changed a little since it was printed. */
    CORRECTED,
    /** Told as a wider range, because another figure could be worked out from the exact one. */
    COARSER
  }

  /** A figure with its reason. */
  public record Reason(FigureRow.Key key, Why why) {}

  public void keep(String release, List<Reason> reasons) {
    var text = new StringBuilder(HEADER).append('\n');
    for (var reason : reasons) {
      var key = reason.key();
      text.append(reason.why().name().toLowerCase(Locale.ROOT))
          .append(',')
          .append(key.indicator())
          .append(',')
          .append(key.year())
          .append(',')
          .append(key.place())
          .append(',')
          .append(key.group())
          .append('\n');
    }
    try {
      Files.createDirectories(folder);
      var beside = folder.resolve(release + ".tmp");
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, file(release), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String release) {
    return folder.resolve(release + ".csv");
  }

  /** Empty when there is no such file or it cannot be read. */
  public Optional<List<Reason>> read(String release) {
    try {
      var lines = Files.readAllLines(file(release), StandardCharsets.UTF_8);
      var reasons = new ArrayList<Reason>();
      for (var line : lines.subList(1, lines.size())) {
        reasons.add(reason(line.split(",", -1)));
      }
      return Optional.of(reasons);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  private static Reason reason(String[] fields) {
    return new Reason(
        new FigureRow.Key(
            new IndicatorId(fields[1]),
            SchoolYear.parse(fields[2]).orElseThrow(IllegalArgumentException::new),
            new PlaceId(fields[3]),
            new StudentGroup(fields[4])),
        Why.valueOf(fields[0].toUpperCase(Locale.ROOT)));
  }
}
