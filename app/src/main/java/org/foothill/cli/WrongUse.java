package org.foothill.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence for a command line that cannot be understood, with the nearest word that can. */
final class WrongUse implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException problem, String[] words) {
    var err = problem.getCommandLine().getErr();
    if (problem.getCommandLine().getCommandSpec().userObject() == null
        && !(problem instanceof UnmatchedArgumentException)) {
      // A noun without its verb.
      problem.getCommandLine().usage(err);
      return Verb.WRONG_USE;
    }
    err.println(sentence(problem));
    err.println(
        "Try: %s --help".formatted(problem.getCommandLine().getCommandSpec().qualifiedName()));
    return Verb.WRONG_USE;
  }

  private static String sentence(ParameterException problem) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return plain(String.valueOf(problem.getMessage()));
    }
    var word = unmatched.getUnmatched().getFirst();
    if (word.equals("--data")) {
      return "The option --data needs a folder after it.";
    }
    var kind = word.startsWith("-") ? "option" : "command or value";
    var nearest = nearest(word, unmatched.getCommandLine());
    return nearest.isEmpty()
        ? "There is no %s \"%s\" here.".formatted(kind, word)
        : "There is no %s \"%s\" here. Did you mean \"%s\"?".formatted(kind, word, nearest);
  }

  private static String plain(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private static String nearest(String word, CommandLine command) {
    List<String> known =
        word.startsWith("-")
            ? command.getCommandSpec().options().stream().map(o -> o.longestName()).toList()
            : List.copyOf(command.getSubcommands().keySet());
    var best = "";
    var least = Math.max(2, word.length() / 3) + 1;
    for (var candidate : known) {
      var distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** How many letters must be changed, added or dropped. */
  static int distance(String left, String right) {
    var previous = new int[right.length() + 1];
    for (var j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (var i = 1; i <= left.length(); i++) {
      var current = new int[right.length() + 1];
      current[0] = i;
      for (var j = 1; j < current.length; j++) {
        var change = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
