package org.foothill.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Builds {@code foothill <noun> <verb>} from the verbs that the modules bring, and runs one. A verb
 * is made only when it runs, so that a command that needs no database does not start one.
 */
@Component
public class Shell {
  private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

  private final ConfigurableListableBeanFactory beans;
  private final StandardTerminal terminal;
  private volatile boolean explaining;
  private volatile List<String> asked = List.of();

  /** Why the command that was asked for could not be made; null while all is well. */
  private volatile @Nullable RuntimeException unmade;

  Shell(ConfigurableListableBeanFactory beans, StandardTerminal terminal) {
    this.beans = beans;
    this.terminal = terminal;
  }

  /** Runs the command on the process's own output; returns the exit code. */
  public int run(Invocation invocation) {
    return run(invocation, StandardTerminal.Streams.ofProcess());
  }

  /** The same with the output kept apart, for tests. */
  public int run(Invocation invocation, PrintStream out, PrintStream err) {
    return run(invocation, new StandardTerminal.Streams(out, err, false));
  }

  private int run(Invocation invocation, StandardTerminal.Streams streams) {
    terminal.begin(streams, new StandardTerminal.Manner(invocation.json(), invocation.quiet()));
    explaining = invocation.asksForHelp();
    asked = invocation.words();
    unmade = null;
    var words = asked.toArray(String[]::new);
    return tree()
        .setOut(new java.io.PrintWriter(streams.out(), true))
        .setErr(new java.io.PrintWriter(streams.err(), true))
        .setExecutionStrategy(this::execute)
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(this::explain)
        .execute(words);
  }

  /**
   * Checks the words of a command that starts the web site before anything is started. The answer
   * is an exit code, or empty when there is nothing to refuse.
   */
  public static Optional<Integer> refuse(Invocation invocation, PrintStream err) {
    if (!invocation.first().equals("serve") || invocation.asksForHelp()) {
      return Optional.empty();
    }
    var command = new CommandLine(new ServeOptions()).setErr(new java.io.PrintWriter(err, true));
    try {
      command.parseArgs(invocation.words().stream().skip(1).toArray(String[]::new));
      return Optional.empty();
    } catch (CommandLine.ParameterException e) {
      return Optional.of(new WrongUse().handleParseException(e, new String[0]));
    }
  }

  private int execute(ParseResult parsed) {
    var helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    var problem = unmade;
    return problem == null
        ? new CommandLine.RunLast().execute(parsed)
        : explain(problem, parsed.commandSpec().commandLine(), parsed);
  }

  private int explain(Exception problem, CommandLine command, ParseResult parsed) {
    LOG.atLevel(Failures.isExpected(problem) ? Level.INFO : Level.WARN)
        .setCause(problem)
        .log("The command {} failed", command.getCommandSpec().qualifiedName());
    terminal.streams().err().println(Failures.sentence(problem));
    return Verb.FINDINGS;
  }

  /** The whole tree; also the source of the help texts and of the documents' test. */
  public CommandLine tree() {
    IFactory factory = this::make;
    var root = new CommandLine(Nouns.root(), factory);
    Map<String, CommandLine> nouns = new TreeMap<>();
    Map<String, Class<?>> single = new TreeMap<>();
    for (var bean : beans.getBeanNamesForType(Verb.class, true, false)) {
      var type = ClassUtils.getUserClass(Objects.requireNonNull(beans.getType(bean)));
      var noun = noun(type);
      if (noun.isEmpty()) {
        single.put(type.getAnnotation(Command.class).name(), type);
      } else {
        nouns
            .computeIfAbsent(noun, word -> new CommandLine(Nouns.noun(word), factory))
            .addSubcommand(verb(type, factory));
      }
    }
    single.forEach((word, type) -> join(nouns, word, verb(type, factory)));
    nouns.forEach(root::addSubcommand);
    return root;
  }

  /** A word can be a command and a noun at once, such as {@code indicators}. */
  private static void join(Map<String, CommandLine> nouns, String word, CommandLine verb) {
    var noun = nouns.put(word, verb);
    if (noun != null) {
      noun.getSubcommands().values().forEach(verb::addSubcommand);
    }
  }

  private static CommandLine verb(Class<?> type, IFactory factory) {
    var verb = new CommandLine(type, factory);
    Nouns.everyCommand(verb.getCommandSpec());
    return verb;
  }

  /** Asked of an object whose constructor did not run: the answer is a constant. */
  private static String noun(Class<?> type) {
    return ((Verb) new SpringObjenesis().newInstance(type, true)).noun();
  }

  private <K> K make(Class<K> type) throws Exception {
    if (!Verb.class.isAssignableFrom(type)) {
      return CommandLine.defaultFactory().create(type);
    }
    // Explaining a command, or only standing beside the one that runs, must not start what it
    // needs: picocli makes commands to look into their mixins and groups of options.
    if (!explaining && isAsked(type)) {
      try {
        return beans.getBean(type);
      } catch (RuntimeException e) {
        // Told by execute: picocli would show a trace.
        unmade = e;
      }
    }
    return new SpringObjenesis().newInstance(type, true);
  }

  private boolean isAsked(Class<?> type) {
    var noun = noun(type);
    var name = type.getAnnotation(Command.class).name();
    return asked.stream()
        .filter(word -> !word.startsWith("-"))
        .limit(2)
        .toList()
        .containsAll(noun.isEmpty() ? List.of(name) : List.of(noun, name));
  }

  /** Nouns and what all commands share. */
  private static final class Nouns {
    private static final String EVERYWHERE =
        "Every command also takes --data DIR (where Foothill keeps everything), --json (the result as JSON) and --quiet (no messages).";

    static CommandSpec root() {
      var spec = CommandSpec.create().name("foothill");
      spec.usageMessage()
          .description(
              "Runs a school, city and community partnership, and publishes its report card.");
      return everyCommand(spec);
    }

    static CommandSpec noun(String word) {
      return everyCommand(CommandSpec.create().name(word));
    }

    static CommandSpec everyCommand(CommandSpec spec) {
      spec.mixinStandardHelpOptions(true).version("Foothill " + version());
      spec.usageMessage().footer("", EVERYWHERE).width(100).abbreviateSynopsis(true);
      return spec;
    }
  }

  static String version() {
    var version = Shell.class.getPackage().getImplementationVersion();
    return version == null ? "development build" : version;
  }
}
