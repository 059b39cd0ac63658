package org.foothill.reportcard.drafts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.access.Ability;
import org.foothill.plan.PlanReader;
import org.springframework.stereotype.Component;

/** Who must sign: the lead of each result's team, the superintendent and the city manager. */
@Component
final class Posts {
  private static final List<String> HEADS = List.of("superintendent", "city-manager");
  private final PlanReader plan;

  Posts(PlanReader plan) {
    this.plan = plan;
  }

  /**
   * @param code as in {@link SignOff#post}; also the scope of the right
   * @param isHead false for the lead of a result's team
   */
  record Post(String code, boolean isHead) {
    Ability ability() {
      return isHead ? Ability.SIGN_EDITION : Ability.SIGN_RESULT;
    }
  }

  /** Teams in plan order, then the heads. */
  List<Post> list() {
    return Stream.concat(
            plan.results().stream().map(result -> new Post(result.id().code(), false)),
            HEADS.stream().map(head -> new Post(head, true)))
        .toList();
  }

  Optional<Post> find(String code) {
    return list().stream().filter(post -> post.code().equals(code)).findFirst();
  }
}
