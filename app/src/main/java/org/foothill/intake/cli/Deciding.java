package org.foothill.intake.cli;

import java.util.List;
import java.util.Map;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.intake.FileDesk.Decided;
import org.foothill.intake.FileDesk.State;

/** Tells what became of a steward's decision. */
record Deciding(Terminal terminal, String done) {
  int tell(Decided decided) {
    return switch (decided) {
      case Decided.Done(List<Long> changed) -> say(Verb.DONE, sentence(changed));
      case Decided.NoSuchSubmission(long number) ->
          say(Verb.WRONG_USE, "There is no submission %d. Nothing was changed.".formatted(number));
      case Decided.NotPossible(long number, State state) ->
          say(Verb.WRONG_USE, "Submission %d %s".formatted(number, why(state)));
    };
  }

  private static String why(State state) {
    return switch (state) {
      case WAITS -> "waits. Nothing was changed.";
      case COUNTS -> "counts already. Nothing was changed.";
      case REPLACED -> "was replaced by a newer one. Nothing was changed.";
      case WITHDRAWN -> "was withdrawn. Nothing was changed.";
    };
  }

  private String sentence(List<Long> changed) {
    return changed.size() == 1
        ? "Submission %d is %s.".formatted(changed.getFirst(), done)
        : "%d submissions are %s.".formatted(changed.size(), done);
  }

  private int say(int code, String sentence) {
    if (terminal.wantsJson()) {
      terminal.printJson(Map.of("outcome", sentence));
    } else {
      terminal.print(sentence);
    }
    return code;
  }
}
