package org.foothill.disclosure.figures;

import java.math.BigDecimal;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

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
