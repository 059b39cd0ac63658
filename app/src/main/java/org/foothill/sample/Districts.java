package org.foothill.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The districts of a sample. Up to {@link #ONE_DISTRICT} students all go to Pasadena's schools;
 * more are spread over Pasadena and invented districts, whose county numbers (60 to 98) do not
 * exist in California. Sizes follow the long tail of real districts: many small ones, few large
 * ones.
 */
final class Districts {
  static final int ONE_DISTRICT = 40_000;
  private static final int PASADENA_SEATS = 14_000;
  private static final int LARGEST = 60_000;
  private static final String PASADENA = "1964881";

  private final long[] firstSeats;
  private final int count;
  private final long seed;
  private final List<School> pasadena = readPasadena();

  Districts(int students, long seed) {
    this.seed = seed;
    long[] starts = new long[16];
    int found = 0;
    long seat = 0;
    while (seat < students) {
      if (found + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[found] = seat;
      long left = students - seat;
      long size = students <= ONE_DISTRICT ? left : Math.min(left, size(found));
      // a rest too small for a district of its own joins the last one
      seat += left - size < 300 ? left : size;
      found++;
      starts[found] = seat;
    }
    firstSeats = starts;
    count = found;
  }

  private long size(int district) {
    if (district == 0) {
      return PASADENA_SEATS;
    }
    double u = Chance.of(seed, district, Purpose.DISTRICT).unit();
    double eighth = u * u * u * u * u * u * u * u;
    return 300 + (long) (eighth * LARGEST);
  }

  int count() {
    return count;
  }

  /** The number of the district that a seat belongs to. */
  int indexOf(long seat) {
    int found = Arrays.binarySearch(firstSeats, 0, count, seat);
    return found >= 0 ? found : -found - 2;
  }

  District get(int index) {
    int seats = (int) (firstSeats[index + 1] - firstSeats[index]);
    return index == 0
        ? new District(PASADENA, pasadena, 0, seats)
        : invented(index, firstSeats[index], seats);
  }

  /** A district of schools of usual size and span; its poverty is one draw, its schools vary. */
  private District invented(int index, long firstSeat, int seats) {
    var chance = Chance.of(seed, index, Purpose.SCHOOLS);
    double poor = 0.2 + 0.7 * chance.unit();
    int elementary = Math.max(1, seats * 7 / 14 / 500);
    int middle = Math.max(1, seats * 3 / 14 / 700);
    int high = Math.max(1, seats * 4 / 14 / 1500);
    var schools = new ArrayList<School>();
    for (int i = 0; i < elementary + middle + high; i++) {
      boolean first = i < elementary;
      boolean second = !first && i < elementary + middle;
      var span =
          first ? new School.Span(-1, 5) : second ? new School.Span(6, 8) : new School.Span(9, 12);
      int share = first ? 700 / elementary : second ? 300 / middle : 400 / high;
      double here = Math.clamp(poor + 0.15 * chance.bell(), 0.05, 0.98);
      schools.add(
          new School(
              "%07d".formatted(6_500_000 + i),
              span,
              School.Kind.REGULAR,
              Math.max(1, share),
              here,
              here * 0.25,
              first || second ? Set.of() : Set.of(113, 152, 174, 198)));
    }
    return new District(districtCode(index), schools, firstSeat, seats);
  }

  private static String districtCode(int index) {
    return "%02d%05d".formatted(60 + index / 2000 % 39, 60_000 + index % 2000);
  }

  private static List<School> readPasadena() {
    String name = "/sample/pasadena-schools.csv";
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Districts.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Districts::school).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static School school(String line) {
    String[] cell = line.split(",", -1);
    int enrollment = Integer.parseInt(cell[4]);
    Set<Integer> pathways =
        Arrays.stream(cell[7].split(" "))
            .filter(text -> !text.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    return new School(
        cell[0],
        new School.Span(School.grade(cell[2]), School.grade(cell[3])),
        School.Kind.valueOf(cell[8].toUpperCase(Locale.ROOT)),
        enrollment,
        Integer.parseInt(cell[5]) / (double) enrollment,
        Integer.parseInt(cell[6]) / (double) enrollment,
        pathways);
  }
}
