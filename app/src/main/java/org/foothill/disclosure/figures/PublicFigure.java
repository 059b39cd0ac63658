package org.foothill.disclosure.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Share;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.disclosure.files.Rest;

/**
 * The only kind of number a public page may show. Figures are made in this package and nowhere
 * else, from a release that passed its audit.
 */
public abstract sealed class PublicFigure {
  private final IndicatorId indicator;
  private final SchoolYear year;
  private final PlaceId place;
  private final StudentGroup group;

  PublicFigure(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    this.indicator = indicator;
    this.year = year;
    this.place = place;
    this.group = group;
  }

  public final IndicatorId indicator() {
    return indicator;
  }

  public final SchoolYear year() {
    return year;
  }

  public final PlaceId place() {
    return place;
  }

  public final StudentGroup group() {
    return group;
  }

  /** A share that may be shown, with its two counts. */
  public static final class Rate extends PublicFigure {
    private final long part;
    private final long whole;
    private final BigDecimal percent;

    Rate(
        IndicatorId indicator,
        SchoolYear year,
        PlaceId place,
        StudentGroup group,
        long part,
        long whole,
        BigDecimal percent) {
      super(indicator, year, place, group);
      this.part = part;
      this.whole = whole;
      this.percent = percent;
    }

    /** The numerator. */
    public long part() {
      return part;
    }

    /** The denominator. */
    public long whole() {
      return whole;
    }

    /** One decimal, halves away from zero. */
    public BigDecimal percent() {
      return percent;
    }
  }

  /**
   * A share near nothing or near everybody: only the band is shown, so that no complete outcome can
   * be read off.
   */
  public static final class Band extends PublicFigure {
    private final BigDecimal low;
    private final BigDecimal high;
    private final long whole;

    Band(
        IndicatorId indicator,
        SchoolYear year,
        PlaceId place,
        StudentGroup group,
        BigDecimal low,
        BigDecimal high,
        long whole) {
      super(indicator, year, place, group);
      this.low = low;
      this.high = high;
      this.whole = whole;
    }

    /** Lowest percent that the band admits. */
    public BigDecimal low() {
      return low;
    }

    /** Highest percent that the band admits. */
    public BigDecimal high() {
      return high;
    }

    /** The denominator. */
    public long whole() {
      return whole;
    }
  }

  /** A number of students that may be shown. */
  public static final class Count extends PublicFigure {
    private final long students;

    Count(
        IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group, long students) {
      super(indicator, year, place, group);
      this.students = students;
    }

    public long students() {
      return students;
    }
  }

  /**
   * What the hidden parts of a whole are together: the whole less the parts that are shown. Made of
   * public figures and of nothing else, so that it tells nothing new. Its group is that of the
   * whole.
   */
  public static final class Together extends PublicFigure {
    private final Rest rest;
    private final Optional<Ends> ends;

    private Together(PublicFigure all, Rest rest, Optional<Ends> ends) {
      super(all.indicator(), all.year(), all.place(), all.group());
      this.rest = rest;
      this.ends = ends;
    }

    /**
     * Between which percentages their share lies; the same when it is known exactly.
     *
     * @param low percent, at least
     * @param high percent, at most
     */
    public record Ends(BigDecimal low, BigDecimal high) {}

    /**
     * Empty when there is no whole, when fewer than two parts are hidden, when they are too few
     * together, or when nearly all or nearly none of them have the outcome. Not for shares of days.
     */
    public static Optional<Together> of(
        PublicFigure all, List<PublicFigure> parts, PublicPolicy policy) {
      return Rest.of(told(all), parts.stream().map(PublicFigure::told).toList())
          .filter(rest -> rest.whole() >= policy.union())
          .filter(rest -> all instanceof Count || isOpen(rest, policy))
          .map(rest ->
              new Together(all, rest, all instanceof Count ? Optional.empty() : ends(rest)));
    }

    private static boolean isOpen(Rest rest, PublicPolicy policy) {
      long band = rest.whole() * policy.endBand(rest.whole()) / 100;
      return rest.most() > band && rest.least() < rest.whole() - band;
    }

    private static Optional<Ends> ends(Rest rest) {
      if (rest.least() == rest.most()) {
        var percent = new Share(rest.least(), rest.whole()).percent();
        return Optional.of(new Ends(percent, percent));
      }
      long low = 100 * rest.least() / rest.whole();
      long high = (100 * rest.most() + rest.whole() - 1) / rest.whole();
      return Optional.of(new Ends(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
    }

    /** How many parts are hidden. */
    public int hidden() {
      return rest.hidden();
    }

    /** How many students they have together. */
    public long whole() {
      return rest.whole();
    }

    /** Empty for counts of students. */
    public Optional<Ends> ends() {
      return ends;
    }
  }

  private static Told told(PublicFigure figure) {
    return switch (figure) {
      case Rate rate -> new Told.Rate(rate.part(), rate.whole());
      case Band band ->
          new Told.Band(band.low().intValueExact(), band.high().intValueExact(), band.whole());
      case Count count -> new Told.Count(count.students());
      // A sum of several is no part of anything.
      case Hidden _, Together _ -> new Told.Hidden();
      case Nobody _ -> new Told.Nobody();
    };
  }

  /** Not shown. Pages use one label for all reasons, so that the reason itself tells nothing. */
  public static final class Hidden extends PublicFigure {
    Hidden(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
      super(indicator, year, place, group);
    }
  }

  /** Nobody is in the population: there is nothing to count and nothing to hide. */
  public static final class Nobody extends PublicFigure {
    Nobody(IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
      super(indicator, year, place, group);
    }
  }
}
