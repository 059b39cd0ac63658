package org.foothill.disclosure;

import org.foothill.access.Actor;
import org.foothill.core.Progress;
import org.springframework.stereotype.Component;

/** Build, approve and publish, one after the other, in one person's name. */
@Component
class PublishingRelease implements PublishRelease {
  private final BuildRelease build;
  private final OpenRelease open;

  PublishingRelease(BuildRelease build, OpenRelease open) {
    this.build = build;
    this.open = open;
  }

  @Override
  public Outcome release(Actor actor, Progress progress) {
    return switch (build.build(actor, progress)) {
      case BuildRelease.Outcome.Audited(Release.Audited audited, var _) -> {
        progress.step("Publishing the release");
        yield switch (open.approve(actor, audited.id())) {
          case OpenRelease.Outcome.Approved _ -> answer(open.publish(actor, audited.id()));
          case OpenRelease.Outcome other -> answer(other);
        };
      }
      case BuildRelease.Outcome.Blocked(Release.Blocked blocked) ->
          new Outcome.Blocked(blocked.id().toString(), blocked.reason());
      case BuildRelease.Outcome.NothingComputed() -> new Outcome.NothingComputed();
      case BuildRelease.Outcome.LedgerDamaged() ->
          new Outcome.Blocked(
              "none", "An earlier release is damaged: foothill release verify says which.");
      case BuildRelease.Outcome.NotAllowed(String key, String argument) ->
          new Outcome.NotAllowed(key, argument);
    };
  }

  private static Outcome answer(OpenRelease.Outcome outcome) {
    return switch (outcome) {
      case OpenRelease.Outcome.Published(FiguresReleased news) -> new Outcome.Published(news);
      case OpenRelease.Outcome.Damaged(ReleaseId id, String fault) ->
          new Outcome.Blocked(id.toString(), fault);
      case OpenRelease.Outcome.NotReady(ReleaseId id, String stage) ->
          new Outcome.Blocked(
              id.toString(), "Somebody else has changed it; it is now %s.".formatted(stage));
      case OpenRelease.Outcome.Outdated(ReleaseId id) ->
          new Outcome.Blocked(
              id.toString(), "Another release was published since; build it again.");
      case OpenRelease.Outcome.NoSuchRelease(ReleaseId id) ->
          new Outcome.Blocked(id.toString(), "It is no longer in the register.");
      case OpenRelease.Outcome.NotAllowed(String key, String argument) ->
          new Outcome.NotAllowed(key, argument);
      case OpenRelease.Outcome.Approved(Release.Approved approved) ->
          new Outcome.Blocked(approved.id().toString(), "It was approved but not published.");
    };
  }
}
