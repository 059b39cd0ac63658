package org.foothill.indicators.equity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.access.Policy.Decision;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.foothill.core.StudentGroup;
import org.foothill.equity.Counts;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.results.IndicatorResults;
import org.foothill.indicators.results.IndicatorResults.Cell;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MeasuringEquity implements MeasureEquity {
  private static final String RACE = "race";
  private static final String BY_GENDER = "race x gender";
  private final IndicatorResults results;
  private final Catalogue catalogue;
  private final Policy policy;
  private final AuditTrail audit;
  private final EquityRules rules;

  MeasuringEquity(
      IndicatorResults results,
      Catalogue catalogue,
      Policy policy,
      AuditTrail audit,
      @Value("${foothill.equity.floor:2.0}") BigDecimal floor) {
    this.results = results;
    this.catalogue = catalogue;
    this.policy = policy;
    this.audit = audit;
    this.rules = EquityRules.withFloor(floor);
  }

  @Override
  public EquityRules rules() {
    return rules;
  }

  @Override
  @Transactional
  public Outcome measure(Actor actor, Question question, Language language) {
    return switch (policy.may(actor, Ability.SEE_UNPROTECTED_FIGURES, question.place().cds())) {
      case Decision.Refused(String key, String argument) -> new Outcome.Refused(key, argument);
      case Decision.Allowed() -> {
        audit.record(actor.account(), "figure.equity", question.toString(), Map.of());
        yield measured(question, language);
      }
    };
  }

  private Outcome measured(Question question, Language language) {
    var indicator = catalogue.find(question.indicator());
    var run = results.newest();
    if (indicator.isEmpty() || run.isEmpty()) {
      return new Outcome.NoSuchFigure();
    }
    if (!MeasureEquity.fits(indicator.get())) {
      return new Outcome.NotAShare();
    }
    var cells =
        results.cells(run.get().id(), question.indicator(), question.year()).stream()
            .filter(cell -> cell.place().equals(question.place()) && cell.denominator() > 0)
            .toList();
    boolean lowIsGood = indicator.get().better() == Indicator.Better.LOWER;
    return cells.stream()
        .filter(cell -> cell.group().equals(StudentGroup.ALL))
        .findFirst()
        .<Outcome>map(all ->
            new Outcome.Measured(
                EquityTable.of(
                    groups(cells, counts(all), lowIsGood, question.rules(), language),
                    counts(all),
                    lowIsGood,
                    question.rules())))
        .orElseGet(Outcome.NoSuchFigure::new);
  }

  /**
   * Groups in catalogue order; a race group that is left behind is looked at again by gender, as
   * the method asks.
   */
  private List<GroupCounts> groups(
      List<Cell> cells, Counts everyone, boolean lowIsGood, EquityRules rules, Language language) {
    var groups = new ArrayList<GroupCounts>();
    for (var definition : catalogue.groups()) {
      var group =
          definition.published() && !definition.group().equals(StudentGroup.ALL)
              ? of(definition, cells, language)
              : Optional.<GroupCounts>empty();
      group.ifPresent(groups::add);
      if (definition.family().equals(RACE)
          && group.filter(each -> isBehind(each, everyone, lowIsGood, rules)).isPresent()) {
        groups.addAll(byGender(definition, cells, language));
      }
    }
    return groups;
  }

  private static Optional<GroupCounts> of(
      GroupDefinition definition, List<Cell> cells, Language language) {
    return cells.stream()
        .filter(cell -> cell.group().equals(definition.group()))
        .findFirst()
        .map(cell ->
            new GroupCounts(
                definition.name().in(language), definition.family(), counts(cell), null));
  }

  private static boolean isBehind(
      GroupCounts group, Counts everyone, boolean lowIsGood, EquityRules rules) {
    return EquityTable.of(List.of(group), everyone, lowIsGood, rules).lines().getFirst().verdict()
            instanceof EquityTable.Verdict.Judged judged
        && judged.gap().hasImpact();
  }

  private List<GroupCounts> byGender(GroupDefinition race, List<Cell> cells, Language language) {
    var prefix = race.group().code() + "-";
    return catalogue.groups().stream()
        .filter(each -> each.family().equals(BY_GENDER))
        .filter(each -> each.group().code().startsWith(prefix))
        .flatMap(each -> of(each, cells, language).stream())
        .toList();
  }

  private static Counts counts(Cell cell) {
    return new Counts(cell.denominator(), cell.numerator());
  }
}
