package org.foothill.disclosure;

import java.util.List;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;

/** Says the answers of release commands. */
@Component
class ReleaseAnswers {
  private final Terminal terminal;

  ReleaseAnswers(Terminal terminal) {
    this.terminal = terminal;
  }

  int say(OpenRelease.Outcome outcome) {
    return switch (outcome) {
      case OpenRelease.Outcome.Approved(Release.Approved approved) ->
          done("Release %s is approved by %s.".formatted(approved.id(), approved.by()));
      case OpenRelease.Outcome.Published(FiguresReleased news) ->
          done("Release %s is public. Its seal is %s.".formatted(news.release(), news.seal()));
      case OpenRelease.Outcome.NotReady(ReleaseId id, String stage) ->
          refused("Release %s cannot do this: its stage is %s.".formatted(id, stage));
      case OpenRelease.Outcome.Outdated(ReleaseId id) ->
          refused(
              "Nothing was published. Another release was published after %s was built: build it again."
                  .formatted(id));
      case OpenRelease.Outcome.NoSuchRelease(ReleaseId id) -> wrong(id.toString());
      case OpenRelease.Outcome.Damaged(ReleaseId _, String fault) ->
          refused("Nothing was published. %s".formatted(fault));
      case OpenRelease.Outcome.NotAllowed(String key, String _) ->
          refused("You may not do this (%s).".formatted(key));
    };
  }

  int say(BuildRelease.Outcome outcome) {
    return switch (outcome) {
      case BuildRelease.Outcome.Audited(Release.Audited audited, List<String> withheld) ->
          done(
              "Release %s is built and audited: %d figures, %d hidden, %d of those only to protect others.%s"
                  .formatted(
                      audited.id(),
                      audited.counts().cells(),
                      audited.counts().hidden(),
                      audited.counts().complementary(),
                      leftOut(withheld)));
      case BuildRelease.Outcome.Blocked(Release.Blocked blocked) ->
          refused("Release %s is blocked. %s".formatted(blocked.id(), blocked.reason()));
      case BuildRelease.Outcome.NothingComputed() ->
          refused("No indicators are computed yet. Run: foothill indicators compute");
      case BuildRelease.Outcome.LedgerDamaged() ->
          refused("Nothing was built: an earlier release is damaged. Run: foothill release verify");
      case BuildRelease.Outcome.NotAllowed(String key, String _) ->
          refused("You may not do this (%s).".formatted(key));
    };
  }

  /** Nothing when every table could be protected. */
  static String leftOut(List<String> withheld) {
    return withheld.isEmpty()
        ? ""
        : " Left out as a whole, because nothing could protect them: %s."
            .formatted(String.join(", ", withheld));
  }

  int done(String sentence) {
    if (terminal.wantsJson()) {
      terminal.printJson(new Said(sentence));
    } else {
      terminal.print(sentence);
    }
    return Verb.DONE;
  }

  int refused(String sentence) {
    terminal.say(sentence);
    return Verb.FINDINGS;
  }

  int unreadable(String sentence) {
    terminal.say(sentence);
    return Verb.WRONG_USE;
  }

  int wrong(String text) {
    return unreadable("There is no release %s. See: foothill release show".formatted(text));
  }

  private record Said(String answer) {}
}
