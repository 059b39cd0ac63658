package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;

/** The plan of an invented town with one district, schools of three kinds and seven results. */
public final class InventedPlan implements PlanReader {
  public static final PlaceId DISTRICT = new PlaceId("1999999");
  private final List<PlaceView> places = new ArrayList<>();
  private final List<ResultView> results = new ArrayList<>();
  private final List<StrategyView> strategies = new ArrayList<>();

  public InventedPlan() {
    places.add(new PlaceView(DISTRICT, "Foothill Unified", "district"));
    var names =
        List.of(
            "Acacia",
            "Buckeye",
            "Ceanothus",
            "Deerweed",
            "Elderberry",
            "Fuchsia",
            "Goldenrod",
            "Hummingbird",
            "Ironwood",
            "Juniper",
            "Live Oak",
            "Manzanita");
    for (int i = 0; i < names.size(); i++) {
      places.add(
          new PlaceView(
              school(i),
              names.get(i),
              i < 7 ? "elementary" : i < 9 ? "middle" : "high",
              // On the sea, where no school is.
              new Spot(30 + .013 * (i % 4), -140 - .021 * (i * 5 % 7))));
    }
    result(1, "Young children thrive", "Los niños pequeños prosperan", "EDI-READY");
    result(
        2,
        "Students do well in school",
        "Los estudiantes avanzan en la escuela",
        "COL-AG",
        "GRAD-ACGR",
        "CTE-COMP");
    result(3, "Young people take part", "Los jóvenes participan", "CTE-WBL", "CTE-PART");
    result(4, "Students are healthy", "Los estudiantes están sanos", "ATT-CHRONIC", "ATT-RATE");
    result(5, "Homes and streets are stable", "Los hogares y las calles son estables", "LCFF-UPC");
    strategy("S4-01", "R4", State.ACTIVE, "ATT-CHRONIC");
    strategy("S4-02", "R4", State.CARRIED_OUT, "ATT-CHRONIC");
    strategy("S2-01", "R2", State.PROPOSED, "COL-AG");
    strategy("S2-02", "R2", State.STOPPED, "COL-AG");
  }

  public static PlaceId school(int number) {
    return new PlaceId(DISTRICT.cds() + "%07d".formatted(6_000_001 + number));
  }

  private void result(int order, String english, String spanish, String... indicators) {
    results.add(
        new ResultView(
            new ResultId("R" + order),
            order,
            new Words(english, spanish),
            new Words(
                "Every child in town gets what it takes, from the first day on.",
                "Cada niño del pueblo recibe lo que necesita, desde el primer día."),
            Stream.of(indicators).map(IndicatorId::new).toList(),
            List.of()));
  }

  private void strategy(String id, String result, State state, String indicator) {
    strategies.add(
        new StrategyView(
            new StrategyId(id),
            new ResultId(result),
            new Words("Walking school bus, route " + id, "Autobús a pie, ruta " + id),
            new Words(
                "Neighbors walk with children to school on three mornings a week.",
                "Vecinos caminan con los niños a la escuela tres mañanas por semana."),
            "Attendance team",
            state,
            List.of(new IndicatorId(indicator)),
            List.of(StudentGroup.ALL),
            List.of(school(0)),
            null,
            null,
            state == State.STOPPED ? "Too few volunteers" : ""));
  }

  @Override
  public Optional<Partnership> partnership() {
    return Optional.of(
        new Partnership(
            "invented",
            new Words("Chaparral Together", "Chaparral Unido"),
            new Words("One plan", "Un plan"),
            new Words("Every graduate is ready.", "Cada graduado está listo.")));
  }

  @Override
  public List<PlaceView> places() {
    return places;
  }

  @Override
  public Optional<PlaceView> place(PlaceId id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  @Override
  public List<ResultView> results() {
    return results;
  }

  @Override
  public Optional<ResultView> result(ResultId id) {
    return results.stream().filter(result -> result.id().equals(id)).findFirst();
  }

  @Override
  public List<TargetView> targets(IndicatorId indicator) {
    return switch (indicator.code()) {
      case "ATT-CHRONIC" -> List.of(target(indicator, "15", 2028));
      case "COL-AG" -> List.of(target(indicator, "60", 2028));
      case "GRAD-ACGR" -> List.of(target(indicator, "85", 2026));
      case "ATT-RATE" -> List.of(target(indicator, "95", 2027));
      default -> List.of();
    };
  }

  private static TargetView target(IndicatorId indicator, String value, int year) {
    return new TargetView(
        indicator,
        StudentGroup.ALL,
        new SchoolYear(year),
        new BigDecimal(value),
        new SchoolYear(2023));
  }

  @Override
  public List<StrategyView> strategies() {
    return strategies;
  }

  @Override
  public Optional<StrategyView> strategy(StrategyId id) {
    return strategies.stream().filter(strategy -> strategy.id().equals(id)).findFirst();
  }

  @Override
  public List<StoryView> stories(IndicatorId indicator) {
    return indicator.code().equals("ATT-CHRONIC")
        ? List.of(
            new StoryView(
                indicator,
                new Words(
                    "Buses that came late on rainy days kept many children at home. Two new routes run since spring, and three schools call every family on the first missed day.",
                    "Los autobuses que llegaban tarde en días de lluvia dejaban a muchos niños en casa. Desde la primavera hay dos rutas nuevas, y tres escuelas llaman a cada familia el primer día de ausencia."),
                "Result team 4",
                LocalDate.of(2026, 10, 14)))
        : List.of();
  }
}
