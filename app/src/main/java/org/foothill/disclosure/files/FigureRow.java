package org.foothill.disclosure.files;

import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

/** One line of a release: what it tells about one cell. */
public record FigureRow(Key key, Told told) {
  static final String HEADER = "indicator,year,place,group,status,part,whole,low,high";

  /** Which cell. */
  public record Key(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {}

  /** The closed set of things that a release can tell. Percents are whole numbers. */
  public sealed interface Told {
    record Rate(long part, long whole) implements Told {}

    record Band(int low, int high, long whole) implements Told {}

    record Count(long students) implements Told {}

    record Hidden() implements Told {}

    record Nobody() implements Told {}
  }

  String csv() {
    var cell = key.indicator() + "," + key.year() + "," + key.place() + "," + key.group() + ",";
    return cell
        + switch (told) {
          case Told.Rate(long part, long whole) -> "rate," + part + "," + whole + ",,";
          case Told.Band(int low, int high, long whole) ->
              "band,," + whole + "," + low + "," + high;
          case Told.Count(long students) -> "count,," + students + ",,";
          case Told.Hidden() -> "hidden,,,,";
          case Told.Nobody() -> "nobody,,0,,";
        };
  }

  /** Empty when the line is none of ours. */
  static Optional<FigureRow> parse(String line) {
    var fields = line.split(",", -1);
    if (fields.length != 9) {
      return Optional.empty();
    }
    var indicator = IndicatorId.parse(fields[0]);
    var year = SchoolYear.parse(fields[1]);
    var place = PlaceId.parse(fields[2]);
    var group = StudentGroup.parse(fields[3]);
    if (indicator.isEmpty() || year.isEmpty() || place.isEmpty() || group.isEmpty()) {
      return Optional.empty();
    }
    var key = new Key(indicator.get(), year.get(), place.get(), group.get());
    try {
      return told(fields).map(told -> new FigureRow(key, told));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Told> told(String[] fields) {
    return switch (fields[4]) {
      case "rate" ->
          Optional.of(new Told.Rate(Long.parseLong(fields[5]), Long.parseLong(fields[6])));
      case "band" ->
          Optional.of(
              new Told.Band(
                  Integer.parseInt(fields[7]),
                  Integer.parseInt(fields[8]),
                  Long.parseLong(fields[6])));
      case "count" -> Optional.of(new Told.Count(Long.parseLong(fields[6])));
      case "hidden" -> Optional.of(new Told.Hidden());
      case "nobody" -> Optional.of(new Told.Nobody());
      default -> Optional.empty();
    };
  }
}
