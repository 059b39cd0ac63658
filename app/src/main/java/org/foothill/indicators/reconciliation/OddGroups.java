package org.foothill.indicators.reconciliation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.reconciliation.Oddity.Kind;

/**
 * Finds groups that look wrong, from counts of two years. Pure. The limits are ours: low enough to
 * see a file that was forgotten, high enough to stay silent about chance.
 */
final class OddGroups {
  private static final int WOULD_BE = 10;
  private static final int WERE = 11;
  private static final int ENOUGH = 100;
  private static final int TIMES_CHANCE = 4;
  private final Counts now;
  private final Counts before;

  /** How many students a place has of a group; 0 where there is none. */
  interface Counts {
    long of(PlaceId place, StudentGroup group);

    /** False when the group could not be counted at all that year. */
    boolean knows(StudentGroup group);
  }

  OddGroups(Counts now, Counts before) {
    this.now = now;
    this.before = before;
  }

  /** By place, then group, in the given order. */
  List<Oddity> among(Collection<PlaceId> places, Collection<StudentGroup> groups) {
    var found = new ArrayList<Oddity>();
    for (var place : places) {
      size(place).ifPresent(found::add);
      groups.stream()
          .filter(now::knows)
          .flatMap(group ->
              Stream.of(nobody(place, group), vanished(place, group), jumped(place, group))
                  .flatMap(Optional::stream)
                  .limit(1))
          .forEach(found::add);
    }
    return found;
  }

  private Optional<Oddity> size(PlaceId place) {
    var odd = odd(Kind.SIZE_CHANGED, place, StudentGroup.ALL);
    boolean large = Math.max(odd.now(), odd.before()) >= ENOUGH;
    boolean moved = 4 * Math.abs(odd.now() - odd.before()) >= Math.max(1, odd.before());
    return before.knows(StudentGroup.ALL) && large && moved ? Optional.of(odd) : Optional.empty();
  }

  private Optional<Oddity> nobody(PlaceId place, StudentGroup group) {
    var odd = odd(Kind.NOBODY_HERE, place, group);
    var district = place.district();
    boolean expected =
        odd.all() * now.of(district, group) >= WOULD_BE * now.of(district, StudentGroup.ALL);
    return place.isSchool() && odd.all() > 0 && odd.now() == 0 && expected
        ? Optional.of(odd)
        : Optional.empty();
  }

  private Optional<Oddity> vanished(PlaceId place, StudentGroup group) {
    var odd = odd(Kind.VANISHED, place, group);
    return odd.all() > 0 && odd.now() == 0 && odd.before() >= WERE
        ? Optional.of(odd)
        : Optional.empty();
  }

  private Optional<Oddity> jumped(PlaceId place, StudentGroup group) {
    var odd = odd(Kind.JUMPED, place, group);
    return before.knows(group)
            && odd.all() >= ENOUGH
            && odd.allBefore() >= ENOUGH
            && byTenPoints(odd)
            && beyondChance(odd)
        ? Optional.of(odd)
        : Optional.empty();
  }

  private static long cross(Oddity odd) {
    return Math.abs(odd.now() * odd.allBefore() - odd.before() * odd.all());
  }

  private static boolean byTenPoints(Oddity odd) {
    return 10 * cross(odd) >= odd.all() * odd.allBefore();
  }

  /** More than four standard errors of the difference of two shares; squares, so exact. */
  private static boolean beyondChance(Oddity odd) {
    var students = BigInteger.valueOf(odd.all() + odd.allBefore());
    var members = odd.now() + odd.before();
    var left = BigInteger.valueOf(cross(odd)).pow(2).multiply(students);
    var right =
        BigInteger.valueOf(members)
            .multiply(students.subtract(BigInteger.valueOf(members)))
            .multiply(BigInteger.valueOf(odd.all()))
            .multiply(BigInteger.valueOf(odd.allBefore()))
            .multiply(BigInteger.valueOf(TIMES_CHANCE * TIMES_CHANCE));
    return left.compareTo(right) > 0;
  }

  private Oddity odd(Kind kind, PlaceId place, StudentGroup group) {
    return new Oddity(
        kind,
        place,
        group,
        now.of(place, group),
        now.of(place, StudentGroup.ALL),
        before.of(place, group),
        before.of(place, StudentGroup.ALL));
  }
}
