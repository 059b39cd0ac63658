package org.foothill.plan.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.Finding;
import org.foothill.plan.PlanReader.Factors;
import org.foothill.plan.PlanReader.Partnership;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.Spot;
import org.foothill.plan.PlanReader.State;
import org.foothill.plan.PlanReader.StoryView;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.plan.ResultId;
import org.foothill.plan.StateMeasure;
import org.foothill.plan.StrategyId;

/** Reads one entry from its fields; what a field must look like is said here and nowhere else. */
final class EntryReader {
  static final String NOT_MEASURED = "not measured yet";

  /** Fields that hold a list, for forms, where a single tick is still a list. */
  static final Set<String> LISTS =
      Set.of("indicators", "more", "state_measures", "groups", "places");

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final String INDICATOR = "an indicator code such as ATT-CHRONIC";
  private static final String GROUP = "a student group code such as EL";
  private static final String PLACE =
      "a district code of 7 digits or a school code of 14, in quotes";
  private static final String STATE_MEASURE =
      "a measure of the state's Dashboard: CCI, CHRO, ELA, ELPI, GRAD, MATH, SCIENCE or SUSP";
  private static final String DAY = "a day as in 2026-08-17";
  private static final String LATITUDE = "degrees north of the equator, such as 34.1478";
  private static final String LONGITUDE = "degrees east, west with a minus, such as -118.1445";
  private static final String YEAR = "a school year as in 2027-28";

  private final Fields fields;

  private EntryReader(Fields fields) {
    this.fields = fields;
  }

  /** Empty when something that is needed could not be read; the findings say what. */
  static Optional<Entry> read(Kind kind, Fields fields) {
    var reader = new EntryReader(fields);
    var entry =
        switch (kind) {
          case PARTNERSHIP -> reader.partnership();
          case PLACE -> reader.place();
          case RESULT -> reader.result();
          case TARGET -> reader.target();
          case STRATEGY -> reader.strategy();
          case STORY -> reader.story();
        };
    fields.end();
    return entry;
  }

  private Optional<Entry> partnership() {
    var code = fields.one("code", text -> matching(CODE, text), "a short code such as pasadena");
    var name = fields.words("name");
    var motto = fields.words("motto");
    var goal = fields.words("goal");
    return allThere(code, name, motto, goal)
        ? Optional.of(
            new Entry.OfPartnership(
                new Partnership(
                    code.orElseThrow(),
                    name.orElseThrow(),
                    motto.orElseThrow(),
                    goal.orElseThrow())))
        : Optional.empty();
  }

  private static Optional<String> matching(Pattern form, String text) {
    return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static boolean allThere(Optional<?>... values) {
    return Arrays.stream(values).allMatch(Optional::isPresent);
  }

  private Optional<Entry> place() {
    var id = fields.one("code", PlaceId::parse, PLACE);
    var name = fields.text("name");
    var kind =
        fields.one(
            "kind", text -> matching(CODE, text), "a kind such as district, high or elementary");
    var latitude = fields.perhaps("latitude", text -> degrees(text, 90), LATITUDE);
    var longitude = fields.perhaps("longitude", text -> degrees(text, 180), LONGITUDE);
    if (latitude.isPresent() != longitude.isPresent()) {
      var missing = latitude.isPresent() ? "longitude" : "latitude";
      fields.add(new Finding.MissingField(fields.at(missing), missing));
    }
    var spot = latitude.flatMap(north -> longitude.map(east -> new Spot(north, east)));
    return allThere(id, name, kind)
        ? Optional.of(
            new Entry.OfPlace(
                new PlaceView(
                    id.orElseThrow(), name.orElseThrow(), kind.orElseThrow(), spot.orElse(null))))
        : Optional.empty();
  }

  private static Optional<Double> degrees(String text, double most) {
    return text.matches("-?\\d{1,3}(\\.\\d{1,6})?") && Math.abs(Double.parseDouble(text)) <= most
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }

  private Optional<Entry> result() {
    var id = fields.one("code", ResultId::parse, "a result code such as R2");
    var name = fields.words("name");
    var statement = fields.words("statement");
    var saysNone = fields.says("indicators", NOT_MEASURED);
    List<IndicatorId> headline =
        saysNone ? List.of() : fields.many("indicators", IndicatorId::parse, INDICATOR);
    var more = fields.many("more", IndicatorId::parse, INDICATOR);
    var state = fields.many("state_measures", StateMeasure::parse, STATE_MEASURE);
    if (!allThere(id, name, statement)) {
      return Optional.empty();
    }
    if (headline.isEmpty() && !saysNone) {
      fields.add(
          new Finding.ResultWithoutIndicator(fields.at("indicators"), id.orElseThrow().code()));
    }
    return Optional.of(
        new Entry.OfResult(
            id.orElseThrow(), name.orElseThrow(), statement.orElseThrow(), headline, more, state));
  }

  private Optional<Entry> target() {
    var indicator = fields.one("indicator", IndicatorId::parse, INDICATOR);
    var group = fields.one("group", StudentGroup::parse, GROUP);
    var by = fields.one("by", SchoolYear::parse, YEAR);
    var value = fields.one("value", EntryReader::number, "a number such as 12.5");
    var unit = fields.optional("unit");
    var baseline = fields.one("baseline", SchoolYear::parse, YEAR);
    if (unit.isEmpty()) {
      var code = indicator.map(IndicatorId::code).orElse("");
      fields.add(new Finding.TargetWithoutUnit(fields.at("unit"), code));
    }
    return allThere(indicator, group, by, value, unit, baseline)
        ? Optional.of(
            new Entry.OfTarget(
                new TargetView(
                    indicator.orElseThrow(),
                    group.orElseThrow(),
                    by.orElseThrow(),
                    value.orElseThrow(),
                    baseline.orElseThrow()),
                unit.orElseThrow()))
        : Optional.empty();
  }

  /** Plain digits only: 1e9 is no target. */
  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\d{1,7}([.,]\\d{1,3})?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  private Optional<Entry> strategy() {
    var id = fields.one("code", StrategyId::parse, "a strategy code such as S2-03");
    var result = fields.one("result", ResultId::parse, "a result code such as R2");
    var name = fields.words("name");
    var description = fields.words("description");
    var owner = fields.optional("owner");
    var state = fields.one("state", EntryReader::state, "proposed, active, carried out or stopped");
    var reason = fields.optional("reason");
    var indicators = fields.many("indicators", IndicatorId::parse, INDICATOR);
    var groups = fields.many("groups", StudentGroup::parse, GROUP);
    var places = fields.many("places", PlaceId::parse, PLACE);
    var starts = fields.perhaps("starts", EntryReader::day, DAY);
    var ends = fields.perhaps("ends", EntryReader::day, DAY);
    var code = id.map(StrategyId::code).orElse("");
    if (owner.isEmpty()) {
      fields.add(new Finding.StrategyWithoutOwner(fields.at("owner"), code));
    }
    if (state.equals(Optional.of(State.STOPPED)) && reason.isEmpty()) {
      fields.add(new Finding.StoppedWithoutReason(fields.at("reason"), code));
    }
    if (!allThere(id, result, name, description, owner, state)) {
      return Optional.empty();
    }
    var details =
        new Strategy.Details(
            id.orElseThrow(),
            result.orElseThrow(),
            name.orElseThrow(),
            description.orElseThrow(),
            owner.orElseThrow(),
            indicators,
            groups,
            places,
            starts.orElse(null),
            ends.orElse(null));
    return Optional.of(
        new Entry.OfStrategy(Strategy.of(details, state.orElseThrow(), reason.orElse(""))));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<State> state(String text) {
    return Arrays.stream(State.values()).filter(state -> word(state).equals(text)).findFirst();
  }

  /** How texts write a state: {@code carried out}. */
  static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Optional<Entry> story() {
    var indicator = fields.one("indicator", IndicatorId::parse, INDICATOR);
    var day = fields.one("written_on", EntryReader::day, DAY);
    var author = fields.text("written_by");
    Optional<Words> text = fields.words("text");
    var factors =
        new Factors(
            fields.perhapsWords("helping").orElse(null),
            fields.perhapsWords("holding_back").orElse(null),
            fields.perhapsWords("help").orElse(null));
    return allThere(indicator, day, author, text)
        ? Optional.of(
            new Entry.OfStory(
                new StoryView(
                    indicator.orElseThrow(),
                    text.orElseThrow(),
                    author.orElseThrow(),
                    day.orElseThrow(),
                    factors)))
        : Optional.empty();
  }
}
