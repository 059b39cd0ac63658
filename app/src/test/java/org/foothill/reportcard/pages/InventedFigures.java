package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Random;
import org.foothill.core.PlaceId;
import org.foothill.disclosure.figures.DrawnFigures;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;

/** A release about the invented district: everything that a page can meet. */
public final class InventedFigures {
  private InventedFigures() {}

  /** A measure with its share in the newest year and what it changes in a year, in points. */
  private record Shape(String code, int whole, double percent, double step) {}

  public static Figures of(Catalogue catalogue) {
    var table = new StringBuilder();
    var random = new Random(7);
    for (var shape :
        List.of(
            new Shape("ATT-CHRONIC", 14000, 19.4, -1.8),
            new Shape("ATT-RATE", 240_000_000, 93.1, .4),
            new Shape("GRAD-ACGR", 1100, 88.2, .3),
            new Shape("COL-AG", 1020, 47.3, 1.6),
            new Shape("CTE-PART", 4300, 31.0, 1.0),
            new Shape("CTE-COMP", 420, 62.0, -3.5),
            new Shape("CTE-WBL", 4300, 12.5, 2.0),
            new Shape("CTE-COMP-113", 60, 71.0, 1.0),
            new Shape("LCFF-UPC", 14000, 63.0, -.2),
            new Shape("ATT-CHRONIC-K8", 9800, 18.1, -1.5))) {
      for (int year = 2023; year <= 2026; year++) {
        measure(table, catalogue, shape, year, random);
      }
    }
    for (int year = 2023; year <= 2026; year++) {
      table.append("ENR-CENSUS %d 1999999 ALL %d%n".formatted(year, 14500 - (year - 2023) * 160));
      for (int i = 0; i < 12; i++) {
        table.append(
            "ENR-CENSUS %d %s ALL %d%n".formatted(year, InventedPlan.school(i), 300 + i * 91));
      }
    }
    return DrawnFigures.of(table.toString());
  }

  private static void measure(
      StringBuilder table, Catalogue catalogue, Shape shape, int year, Random random) {
    double now = shape.percent() - shape.step() * (2026 - year);
    for (var group : catalogue.groups()) {
      if (group.published() && !group.group().code().equals("FOS")) {
        boolean all = group.group().code().equals("ALL");
        double size = all ? 1 : random.nextDouble() * random.nextDouble() * .6;
        row(
            table,
            shape,
            year,
            InventedPlan.DISTRICT,
            group.group().code(),
            new double[] {shape.whole() * size, all ? now : now + random.nextGaussian() * 8});
      }
    }
    boolean high = shape.code().matches("(GRAD|COL|CTE).*");
    for (int i = high ? 9 : 0; i < 12; i++) {
      double size = (high ? .3 : .08) * (i == 11 ? .01 : 1);
      row(
          table,
          shape,
          year,
          InventedPlan.school(i),
          "ALL",
          new double[] {shape.whole() * size, now + (i - 6) * 1.7});
    }
  }

  private static void row(
      StringBuilder table, Shape shape, int year, PlaceId place, String group, double[] numbers) {
    long whole = Math.round(numbers[0]);
    double percent = Math.clamp(numbers[1], 0, 100);
    long part = Math.round(whole * percent / 100);
    String text;
    if (whole == 0) {
      text = "nobody";
    } else if (part <= 10 || whole - part <= 10) {
      text = "hidden";
    } else if (percent > 95) {
      text = "95..100/" + whole;
    } else {
      text = part + "/" + whole;
    }
    table.append("%s %d %s %s %s%n".formatted(shape.code(), year, place, group, text));
  }
}
