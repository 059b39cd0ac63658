package org.foothill.indicators.reconciliation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Policy;
import org.foothill.access.Policy.Decision;
import org.foothill.audit.AuditTrail;
import org.foothill.core.PlaceId;
import org.foothill.indicators.definitions.DefinitionsInForce;
import org.foothill.learners.facts.LearnerRecords;
import org.foothill.storage.Analytics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Reconciling implements ReconcileRecords {
  private final LearnerRecords records;
  private final DefinitionsInForce definitions;
  private final Analytics analytics;
  private final GroupsOfYears groups;
  private final Policy policy;
  private final AuditTrail audit;

  Reconciling(
      LearnerRecords records,
      DefinitionsInForce definitions,
      Analytics analytics,
      GroupsOfYears groups,
      Policy policy,
      AuditTrail audit) {
    this.records = records;
    this.definitions = definitions;
    this.analytics = analytics;
    this.groups = groups;
    this.policy = policy;
    this.audit = audit;
  }

  @Override
  public List<LoadedYear> loads(Actor actor) {
    if (records.years().isEmpty()) {
      return List.of();
    }
    return analytics
        .ask(duck -> {
          records.attach(duck);
          return Comparison.loads(duck);
        })
        .entrySet()
        .stream()
        .filter(entry -> decide(actor, entry.getKey().district(), entry.getValue()).allowed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The district's figures, or those of at least one of its schools; the district's reason. */
  private Decision decide(Actor actor, PlaceId district, Collection<PlaceId> schools) {
    var decision = may(actor, Ability.SEE_UNPROTECTED_FIGURES, district);
    return decision.allowed()
            || schools.stream()
                .noneMatch(each -> may(actor, Ability.SEE_UNPROTECTED_FIGURES, each).allowed())
        ? decision
        : new Decision.Allowed();
  }

  @Override
  @Transactional
  public Outcome reconcile(Actor actor, LoadedYear load) {
    var report = compare(load);
    if (report.isEmpty()) {
      return new Outcome.NothingLoaded(load);
    }
    return switch (decide(actor, load.district(), report.get().schools())) {
      case Decision.Refused(String key, String argument) -> new Outcome.Refused(key, argument);
      case Decision.Allowed() -> {
        audit.record(actor.account(), "records.reconcile", load.toString(), Map.of());
        yield new Outcome.Reconciled(
            report
                .get()
                .only(place -> may(actor, Ability.SEE_UNPROTECTED_FIGURES, place).allowed()));
      }
    };
  }

  private Optional<Reconciliation> compare(LoadedYear load) {
    // Asked first: whoever answers has a database of his own.
    var oddities = groups.of(load);
    return analytics.ask(duck -> {
      records.attach(duck);
      var comparison = new Comparison(duck, load);
      comparison.begin(Objects.requireNonNull(definitions.now().tables().get("cte_courses")));
      if (comparison.isEmpty()) {
        return Optional.empty();
      }
      var missing = comparison.compare(Arrays.asList(Check.values()));
      boolean subjects = missing.stream().noneMatch(each -> each.check() == Check.A_TO_G);
      return Optional.of(
          new Reconciliation(
              load,
              missing,
              comparison.tallies(),
              subjects ? comparison.subjects() : List.of(),
              comparison.reports(),
              comparison.files(),
              oddities));
    });
  }

  @Override
  @Transactional
  public RowsOutcome rows(Actor actor, LoadedYear load, Check check) {
    var all = read(load, check);
    return all.isEmpty()
        ? new RowsOutcome.NothingLoaded(load)
        : seen(actor, load, check, all.get());
  }

  private Optional<List<LearnerRow>> read(LoadedYear load, Check check) {
    return analytics.ask(duck -> {
      records.attach(duck);
      var comparison = new Comparison(duck, load);
      comparison.begin(Objects.requireNonNull(definitions.now().tables().get("cte_courses")));
      return comparison.compare(List.of(check)).isEmpty()
          ? Optional.of(comparison.rows())
          : Optional.empty();
    });
  }

  /** Keeps the rows of schools that the person may look into. */
  private RowsOutcome seen(Actor actor, LoadedYear load, Check check, List<LearnerRow> all) {
    var decisions = new HashMap<PlaceId, Decision>();
    var rows =
        all.stream()
            .filter(row ->
                decisions
                    .computeIfAbsent(
                        row.school(), school -> may(actor, Ability.SEE_LEARNER_ROWS, school))
                    .allowed())
            .toList();
    long withheld = all.size() - rows.size();
    var reason =
        decisions.values().stream()
            .filter(Decision.Refused.class::isInstance)
            .map(Decision.Refused.class::cast)
            .map(refused -> new Why(refused.messageKey(), refused.argument()))
            .findFirst();
    note(
        actor,
        load,
        check,
        Map.of("rows", String.valueOf(rows.size()), "withheld", String.valueOf(withheld)));
    return rows.isEmpty() && reason.isPresent()
        ? new RowsOutcome.Refused(reason.get(), withheld)
        : new RowsOutcome.Rows(rows, withheld, reason);
  }

  private void note(Actor actor, LoadedYear load, Check check, Map<String, String> detail) {
    audit.record(actor.account(), "rows.read", load + " " + check.word(), detail);
  }

  private Decision may(Actor actor, Ability ability, PlaceId place) {
    return policy.may(actor, ability, place.cds());
  }
}
