package org.foothill.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Gate;
import org.foothill.access.Policy;
import org.foothill.plan.EditPlan;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.MoveStrategy;
import org.foothill.plan.MoveStrategy.Move;
import org.foothill.plan.PlanReader;
import org.foothill.plan.StrategyId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the plan's editors work. */
@Controller
class PlanWorkPages {
  private final Gate gate;
  private final PlanReader plan;
  private final EditPlan editPlan;
  private final MoveStrategy moveStrategy;
  private final PlanForms forms;
  private final Clock clock;

  PlanWorkPages(
      Gate gate,
      PlanReader plan,
      EditPlan editPlan,
      MoveStrategy moveStrategy,
      PlanForms forms,
      Clock clock) {
    this.gate = gate;
    this.plan = plan;
    this.editPlan = editPlan;
    this.moveStrategy = moveStrategy;
    this.forms = forms;
    this.clock = clock;
  }

  /** Editing is allowed for a partnership, or everywhere. */
  private Actor editor() {
    return gate.require(
        Ability.EDIT_PLAN,
        plan.partnership().map(PlanReader.Partnership::code).orElse(Policy.EVERYWHERE));
  }

  @GetMapping("/work/plan")
  String overview(HttpServletRequest request, Model model) {
    editor();
    return forms.overview(request, model);
  }

  @GetMapping("/work/plan/{kind}/new")
  String fresh(@PathVariable String kind, HttpServletRequest request, Model model) {
    editor();
    var values = new LinkedHashMap<String, List<String>>();
    values.put("state", List.of("proposed"));
    values.put("written_on", List.of(LocalDate.now(clock).toString()));
    return forms.form(FormState.of(kind(kind), values, 0), request, model);
  }

  @GetMapping("/work/plan/{kind}/edit")
  String edit(
      @PathVariable String kind,
      @RequestParam String code,
      HttpServletRequest request,
      Model model) {
    editor();
    var current = forms.current(new EntryKey(kind(kind), code)).orElseThrow(this::notFound);
    var state = FormState.of(kind(kind), current.fields(), current.version());
    return forms.form(state, request, model);
  }

  private static Kind kind(String word) {
    return Kind.parse(word)
        .filter(FormFields::has)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @PostMapping("/work/plan/{kind}")
  String save(
      @PathVariable String kind,
      @RequestParam int basedOn,
      HttpServletRequest request,
      Model model) {
    var actor = editor();
    var state = FormState.of(kind(kind), sent(request), basedOn);
    var draft = new EditPlan.Draft(state.kind(), state.values(), basedOn, actor.account());
    return switch (editPlan.save(draft)) {
      case EditPlan.Outcome.Saved _, EditPlan.Outcome.Unchanged _ -> "redirect:/work/plan";
      case EditPlan.Outcome.ChangedMeanwhile(_, int version, var by, var differences) ->
          forms.form(state.afterOther(version, by, differences), request, model);
      case EditPlan.Outcome.Refused(var findings) -> forms.refused(state, findings, request, model);
    };
  }

  /** Everything but the form's own hidden fields; blanks count as left out. */
  private static Map<String, List<String>> sent(HttpServletRequest request) {
    var values = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, all) -> {
          if (!name.startsWith("_") && !name.equals("basedOn")) {
            var filled = Arrays.stream(all).filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
              values.put(name, filled);
            }
          }
        });
    return values;
  }

  @PostMapping("/work/plan/strategies/{code}/move")
  String move(
      @PathVariable String code,
      @RequestParam Move to,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    var actor = editor();
    var id = StrategyId.parse(code).orElseThrow(this::notFound);
    return switch (moveStrategy.move(id, to, reason, actor.account())) {
      case MoveStrategy.Outcome.Moved _ -> "redirect:/work/plan";
      case MoveStrategy.Outcome.NotFrom _ ->
          forms.notMoved(id, "plan.problem.not-from", request, model);
      case MoveStrategy.Outcome.ReasonMissing _ ->
          forms.notMoved(id, "plan.finding.StoppedWithoutReason", request, model);
      case MoveStrategy.Outcome.NoSuchStrategy _ -> throw notFound();
    };
  }

  @GetMapping("/work/plan/{kind}/history")
  String history(
      @PathVariable String kind,
      @RequestParam String code,
      HttpServletRequest request,
      Model model) {
    editor();
    var key = new EntryKey(Kind.parse(kind).orElseThrow(this::notFound), code);
    return forms.history(key, request, model);
  }
}
