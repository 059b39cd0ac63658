package org.foothill.disclosure;

import java.util.List;
import org.foothill.core.Progress;
import org.foothill.jobs.JobKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Builds a release while its page is closed. The person's right was checked when it was queued. */
@Component
class ReleaseJob implements JobKind {
  static final String KIND = "release";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final BuildRelease build;

  ReleaseJob(BuildRelease build) {
    this.build = build;
  }

  /** What the job needs to know. */
  record Order(String by) {
    String asJson() {
      return JSON.writeValueAsString(this);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(String arguments, Progress progress) {
    var order = JSON.readValue(arguments, Order.class);
    return switch (build.build(order.by(), progress)) {
      case BuildRelease.Outcome.Audited(Release.Audited audited, List<String> withheld) ->
          "Release %s is built and audited: %d figures, %d of them hidden.%s"
              .formatted(
                  audited.id(),
                  audited.counts().cells(),
                  audited.counts().hidden(),
                  ReleaseAnswers.leftOut(withheld));
      case BuildRelease.Outcome.Blocked(Release.Blocked blocked) ->
          "Release %s is blocked. %s".formatted(blocked.id(), blocked.reason());
      case BuildRelease.Outcome.NothingComputed() ->
          "Nothing was built: no indicators are computed yet.";
      case BuildRelease.Outcome.LedgerDamaged() ->
          "Nothing was built: an earlier release is damaged.";
      case BuildRelease.Outcome.NotAllowed(String key, String _) ->
          "Nothing was built (%s).".formatted(key);
    };
  }
}
