package org.foothill.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sources offer to people, and what docs/ must therefore explain: commands, findings,
 * settings, public addresses, events.
 */
record Promised(
    Set<String> commands,
    Set<String> findings,
    Set<String> settings,
    Set<String> addresses,
    Set<String> events) {

  private static final Pattern SETTING = Pattern.compile("\\bfoothill(?:\\.[a-z][a-z0-9-]*)+");
  private static final Set<String> FILE_ENDINGS =
      Set.of("jar", "css", "log", "pid", "aot", "org", "example", "sh", "md", "yaml");
  private static final Set<String> MAPPINGS = Set.of("GetMapping", "RequestMapping");

  static Promised of(List<Source> sources) {
    var promised =
        new Promised(
            new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    sources.forEach(promised::read);
    return promised;
  }

  private void read(Source source) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        command(type);
        finding(type);
        addresses(type);
        return super.visitClass(type, nothing);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void nothing) {
        if (call.getMethodSelect().toString().endsWith("publishEvent")) {
          call.getArguments().forEach(Promised.this::event);
        }
        return super.visitMethodInvocation(call, nothing);
      }

      @Override
      public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text) {
          settings.addAll(settingsIn(text));
        }
        return null;
      }
    }.scan(source.unit(), null);
  }

  private static String simpleName(Tree type) {
    var name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Properties named in a text; names of packages and files do not count. */
  static Set<String> settingsIn(String text) {
    var found = new TreeSet<String>();
    var matcher = SETTING.matcher(text);
    while (matcher.find()) {
      var name = matcher.group();
      var precededByName =
          matcher.start() > 0 && "./@-".indexOf(text.charAt(matcher.start() - 1)) >= 0;
      if (!precededByName && !FILE_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        found.add(name);
      }
    }
    return found;
  }

  private void command(ClassTree type) {
    for (var annotation : type.getModifiers().getAnnotations()) {
      if (simpleName(annotation.getAnnotationType()).equals("Command")
          && type.getImplementsClause().stream().anyMatch(i -> simpleName(i).equals("Verb"))) {
        var verb = String.join("", texts(annotation, "name"));
        var noun = noun(type);
        commands.add(noun.isEmpty() ? verb : noun + "-" + verb);
      }
    }
  }

  private static String noun(ClassTree type) {
    for (var member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals("noun")
          && method.getBody() != null
          && method.getBody().getStatements().getFirst() instanceof ReturnTree answer
          && answer.getExpression() instanceof LiteralTree literal
          && literal.getValue() instanceof String noun) {
        return noun;
      }
    }
    return "";
  }

  private void finding(ClassTree type) {
    var isFinding =
        type.getKind() == Tree.Kind.RECORD
            && type.getImplementsClause().stream().anyMatch(i -> simpleName(i).endsWith("Finding"));
    if (isFinding) {
      findings.add(type.getSimpleName().toString());
    }
  }

  private void event(ExpressionTree argument) {
    if (argument instanceof NewClassTree made) {
      events.add(simpleName(made.getIdentifier()));
    }
  }

  /** Public addresses carry their language first, as a variable or as a word. */
  private void addresses(ClassTree type) {
    var prefixes = paths(type.getModifiers().getAnnotations());
    for (var member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        for (var path : paths(method.getModifiers().getAnnotations())) {
          for (var prefix : prefixes.isEmpty() ? List.of("") : prefixes) {
            address(prefix + path);
          }
        }
      }
    }
  }

  private void address(String path) {
    var plain = path.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    if (plain.matches("/(en|es|\\{\\w*lang\\w*})(/.*)?")) {
      addresses.add(plain.replaceFirst("^/[^/]+", "/en"));
    }
  }

  private static List<String> paths(List<? extends AnnotationTree> annotations) {
    var found = new ArrayList<String>();
    for (var annotation : annotations) {
      if (MAPPINGS.contains(simpleName(annotation.getAnnotationType()))) {
        found.addAll(texts(annotation, "value"));
        found.addAll(texts(annotation, "path"));
      }
    }
    return found;
  }

  private static List<String> texts(AnnotationTree annotation, String name) {
    var found = new ArrayList<String>();
    for (var argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree pair && pair.getVariable().toString().equals(name)) {
        collect(pair.getExpression(), found);
      } else if (!(argument instanceof AssignmentTree) && name.equals("value")) {
        collect(argument, found);
      }
    }
    return found;
  }

  private static void collect(ExpressionTree expression, List<String> found) {
    if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      found.add(text);
    } else if (expression instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(part -> collect(part, found));
    }
  }
}
