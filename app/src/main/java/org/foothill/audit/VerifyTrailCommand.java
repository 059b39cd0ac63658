package org.foothill.audit;

import java.util.Map;
import java.util.stream.Stream;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(name = "verify", description = "Checks that nothing in the audit trail is missing.")
class VerifyTrailCommand implements Verb {
  private final VerifyTrail trail;
  private final Texts texts;
  private final Terminal terminal;

  VerifyTrailCommand(VerifyTrail trail, Texts texts, Terminal terminal) {
    this.trail = trail;
    this.texts = texts;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "audit";
  }

  @Override
  public Integer call() {
    var text = texts.in(Language.ENGLISH);
    return switch (trail.verify()) {
      case VerifyTrail.Outcome.Whole(long entries, String hash) -> {
        print(
            text.of("audit.whole", entries) + " " + hash, Map.of("entries", entries, "hash", hash));
        yield DONE;
      }
      case VerifyTrail.Outcome.Broken(long number, VerifyTrail.Fault fault) -> {
        print(
            text.of(fault.messageKey(), number),
            Map.of("number", number, "fault", fault.messageKey()));
        yield FINDINGS;
      }
    };
  }

  private void print(String sentence, Map<String, Object> facts) {
    terminal.tell(facts, Stream.of(sentence));
  }
}
