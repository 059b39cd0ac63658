package org.foothill.plan.web;

import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.plan.PlanReader.State;
import org.foothill.site.Text;

/** Turns codes into the names that people know, in the language of the page. */
public record Names(Catalogue catalogue, PlanReader plan, Text text) {
  /** The code itself when the catalogue no longer has the indicator. */
  public String of(IndicatorId id) {
    return catalogue.find(id).map(found -> text.of(found.name())).orElse(id.code());
  }

  public String of(StudentGroup group) {
    return catalogue.find(group).map(found -> text.of(found.name())).orElse(group.code());
  }

  public String of(PlaceId place) {
    return plan.place(place).map(PlanReader.PlaceView::name).orElse(place.cds());
  }

  /** True when the indicator's target is a share. */
  public boolean isPercent(IndicatorId id) {
    return catalogue
        .find(id)
        .map(found ->
            switch (found.unit()) {
              case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS, PERCENT_OF_DAYS -> true;
              case COUNT -> false;
            })
        .orElse(true);
  }

  /** Message key of a state. */
  public static String key(State state) {
    return switch (state) {
      case PROPOSED -> "plan.state.proposed";
      case ACTIVE -> "plan.state.active";
      case CARRIED_OUT -> "plan.state.carried-out";
      case STOPPED -> "plan.state.stopped";
    };
  }

  /** Shape of a state's tag. */
  public static String tag(State state) {
    return switch (state) {
      case PROPOSED -> "none";
      case ACTIVE -> "now";
      case CARRIED_OUT -> "good";
      case STOPPED -> "bad";
    };
  }
}
