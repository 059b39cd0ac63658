package org.foothill.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the JDK's own compiler parses it; names are not resolved, so parsing a thousand
 * files takes a second or two.
 */
record Source(String path, CompilationUnitTree unit, Trees trees) {

  /** Every file of the program, parsed once per test run. */
  static List<Source> ofProgram() {
    return Program.SOURCES;
  }

  private static final class Program {
    private static final List<Source> SOURCES =
        parse(
            Checkout.MAIN.stream()
                .flatMap(root -> Checkout.files(root, name -> name.endsWith(".java")).stream())
                .map(file -> (JavaFileObject) new Text(relative(file), Checkout.read(file)))
                .toList());
  }

  private static String relative(Path file) {
    return Checkout.ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** Parses texts that exist nowhere, by path; for planted violations. */
  static List<Source> of(Map<String, String> texts) {
    return parse(
        texts.entrySet().stream()
            .map(entry -> (JavaFileObject) new Text(entry.getKey(), entry.getValue()))
            .toList());
  }

  static List<Source> of(String path, String text) {
    return of(Map.of(path, text));
  }

  private static List<Source> parse(List<JavaFileObject> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new ArrayList<String>();
    var task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                problem -> problems.add(problem.getMessage(Locale.ROOT)),
                List.of("-proc:none"),
                null,
                files);
    var trees = Trees.instance(task);
    var sources = new ArrayList<Source>();
    try {
      for (var unit : task.parse()) {
        sources.add(new Source(unit.getSourceFile().getName(), unit, trees));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("The sources do not parse: " + problems);
    }
    return List.copyOf(sources);
  }

  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  /** The first name below org.foothill; empty for the root package. */
  String module() {
    return moduleOf(packageName());
  }

  static String moduleOf(String name) {
    var parts = name.split("\\.");
    return parts.length > 2 && name.startsWith("org.foothill.") ? parts[2] : "";
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  Stream<ClassTree> topLevelTypes() {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast);
  }

  /** Length in lines, the last line included. */
  int lines() {
    try {
      return (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int firstLine(Tree tree) {
    return line(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  int lastLine(Tree tree) {
    return line(trees.getSourcePositions().getEndPosition(unit, tree));
  }

  private int line(long position) {
    return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
  }

  /** Where a complaint points to, such as {@code app/src/…/Plan.java:12}. */
  String at(Tree tree) {
    return path + ":" + firstLine(tree);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    Text(String path, String text) {
      super(URI.create("string:///" + path.replace(' ', '_')), Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    @Override
    public String getName() {
      return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
