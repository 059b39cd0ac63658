package org.foothill.site.charts;

import java.util.List;

/**
 * Where places are, as dots with letters and a scale: true distances and nothing else. It has no
 * outline, because an outline that nobody measured would say where a border is.
 *
 * @param id unique on the page
 * @param mile the name of the scale's length, which is one mile
 */
public record PlaceMap(String id, String title, String description, List<Spot> spots, String mile) {
  private static final double MILES_OF_A_DEGREE = 69.0;
  private static final int EDGE = 26;
  private static final int LEAST_HEIGHT = 150;
  private static final int MOST_HEIGHT = 460;

  public PlaceMap {
    spots = List.copyOf(spots);
  }

  /**
   * A place.
   *
   * @param letter at the dot, and in the table
   * @param shown false draws a ring: there is no figure to show
   */
  public record Spot(String letter, double latitude, double longitude, boolean shown) {}

  /** A dot with its letter. */
  public record Mark(double x, double y, String style, String letter) {}

  /** Everything that the template draws; the scale begins at the lower left. */
  public record Drawing(
      String id, String style, int width, int height, double mile, List<Mark> marks) {}

  /** Lays the map out for a size of window: as large as width and height allow. */
  public Drawing in(Frame frame) {
    var land = Land.of(spots);
    double mile =
        Math.min(
            (frame.width() - 2.0 * EDGE) / land.wide(), (MOST_HEIGHT - 2.0 * EDGE) / land.high());
    int height = (int) Math.max(LEAST_HEIGHT, land.high() * mile + 2 * EDGE) + 24;
    double left = (frame.width() - land.wide() * mile) / 2;
    var marks =
        spots.stream()
            .map(spot ->
                new Mark(
                    Axis.round(left + land.east(spot) * mile),
                    Axis.round(EDGE + land.south(spot) * mile),
                    spot.shown() ? "spot" : "spot ring",
                    spot.letter()))
            .toList();
    return new Drawing(
        id + "-" + frame.styleName(),
        frame.styleName(),
        frame.width(),
        height,
        Axis.round(mile),
        marks);
  }

  /**
   * The land that holds all spots, in miles. Degrees of longitude are narrower away from the
   * equator.
   */
  private record Land(double north, double west, double narrowing, double wide, double high) {
    private static final double LEAST = .5;

    static Land of(List<Spot> spots) {
      var latitudes = spots.stream().mapToDouble(Spot::latitude).summaryStatistics();
      var longitudes = spots.stream().mapToDouble(Spot::longitude).summaryStatistics();
      double middle = (latitudes.getMin() + latitudes.getMax()) / 2;
      double narrowing = Math.cos(Math.toRadians(middle)) * MILES_OF_A_DEGREE;
      double wide = (longitudes.getMax() - longitudes.getMin()) * narrowing;
      double high = (latitudes.getMax() - latitudes.getMin()) * MILES_OF_A_DEGREE;
      return new Land(
          latitudes.getMax(),
          longitudes.getMin(),
          narrowing,
          Math.max(wide, LEAST),
          Math.max(high, LEAST));
    }

    double east(Spot spot) {
      return (spot.longitude() - west) * narrowing;
    }

    double south(Spot spot) {
      return (north - spot.latitude()) * MILES_OF_A_DEGREE;
    }
  }
}
