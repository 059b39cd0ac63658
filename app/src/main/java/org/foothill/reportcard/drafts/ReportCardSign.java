package org.foothill.reportcard.drafts;

import java.util.Map;
import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill reportcard sign}. */
@Component
@Command(
    name = "sign",
    description = "Record a signature that somebody gave on paper for the next edition.")
final class ReportCardSign implements Verb {
  private final SignDraft sign;
  private final Drafts drafts;
  private final Posts posts;
  private final Actors actors;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "POST",
      description = "A result such as R2 for its team''s lead, superintendent, or city-manager.")
  private String post = "";

  @Option(names = "--name", required = true, description = "Who signed.")
  private String name = "";

  ReportCardSign(SignDraft sign, Drafts drafts, Posts posts, Actors actors, Terminal terminal) {
    this.sign = sign;
    this.drafts = drafts;
    this.posts = posts;
    this.actors = actors;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "reportcard";
  }

  @Override
  public Integer call() {
    var draft = drafts.open();
    if (draft.isEmpty()) {
      terminal.say("Nobody has begun an edition: foothill reportcard draft.");
      return FINDINGS;
    }
    return switch (sign.sign(actors.commandLine(), draft.get().number(), post, name)) {
      case SignDraft.Outcome.Signed(var signed) -> {
        if (terminal.wantsJson()) {
          terminal.printJson(Map.of("post", signed.post(), "name", signed.name()));
        } else {
          terminal.print("%s signed as %s.".formatted(signed.name(), signed.post()));
        }
        yield DONE;
      }
      case SignDraft.Outcome.SamePerson(var other) ->
          refuse(
              "%s has signed as %s already; the heads must be two people.".formatted(name, other));
      case SignDraft.Outcome.NotAllowed _ -> refuse("This is not allowed.");
      case SignDraft.Outcome.NothingToSign() -> {
        terminal.say(
            "There is no post %s. These are: %s."
                .formatted(
                    post, String.join(", ", posts.list().stream().map(Posts.Post::code).toList())));
        yield WRONG_USE;
      }
    };
  }

  private int refuse(String sentence) {
    terminal.say(sentence);
    return FINDINGS;
  }
}
