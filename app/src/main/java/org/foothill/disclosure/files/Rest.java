package org.foothill.disclosure.files;

import java.util.List;
import java.util.Optional;
import org.foothill.disclosure.files.FigureRow.Told;

/**
 * What the hidden parts of a whole are together: the whole less the parts that are told. Made of
 * nothing but what is told, so that it tells nothing new; bounds where a range is told.
 *
 * @param hidden how many parts are hidden
 * @param whole how many students they have together
 * @param least how many of these at least have the outcome; the same as {@code whole} for counts
 * @param most how many at most
 */
public record Rest(int hidden, long whole, long least, long most) {
  /** Fewer than two hidden parts are no group to speak of. */
  private static final int FEWEST = 2;

  /** Empty when the whole is not told, too few parts are hidden, or nothing is left. */
  public static Optional<Rest> of(Told all, List<Told> parts) {
    long whole = students(all);
    long least = least(all);
    long most = most(all);
    int hidden = 0;
    for (var part : parts) {
      if (part instanceof Told.Hidden) {
        hidden++;
      } else {
        whole -= students(part);
        least -= most(part);
        most -= least(part);
      }
    }
    boolean isTold = !(all instanceof Told.Hidden || all instanceof Told.Nobody);
    return isTold && hidden >= FEWEST && whole > 0 && most >= 0 && least <= whole
        ? Optional.of(new Rest(hidden, whole, Math.max(0, least), Math.min(whole, most)))
        : Optional.empty();
  }

  private static long students(Told told) {
    return switch (told) {
      case Told.Rate(long _, long whole) -> whole;
      case Told.Band(int _, int _, long whole) -> whole;
      case Told.Count(long students) -> students;
      case Told.Hidden(), Told.Nobody() -> 0;
    };
  }

  private static long least(Told told) {
    return switch (told) {
      case Told.Rate(long part, long _) -> part;
      case Told.Band(int low, int _, long whole) -> (low * whole + 99) / 100;
      case Told.Count(long students) -> students;
      case Told.Hidden(), Told.Nobody() -> 0;
    };
  }

  private static long most(Told told) {
    return switch (told) {
      case Told.Rate(long part, long _) -> part;
      case Told.Band(int _, int high, long whole) -> high * whole / 100;
      case Told.Count(long students) -> students;
      case Told.Hidden(), Told.Nobody() -> 0;
    };
  }
}
