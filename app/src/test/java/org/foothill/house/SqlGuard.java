package org.foothill.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guard 6: a module's SQL names tables of its own schema only; others are asked at their door. */
final class SqlGuard {
  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|join|into|update|using|table|references|truncate|copy|lock|view|sequence)\\s+"
              + "(?:only\\s+|if\\s+(?:not\\s+)?exists\\s+)?\"?([a-z_]+)\"?\\.\"?[a-z_]+");

  private SqlGuard() {}

  /** Strings and text blocks of Java files; {@code schemas} are those that modules own. */
  static List<String> trespasses(List<Source> sources, Set<String> schemas) {
    var complaints = new ArrayList<String>();
    for (var source : sources) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
          var text = joined(tree);
          if (text == null) {
            return super.visitBinary(tree, nothing);
          }
          complaints.addAll(complaints(source.at(tree), source.module(), text, schemas));
          return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
          if (tree.getValue() instanceof String text) {
            complaints.addAll(complaints(source.at(tree), source.module(), text, schemas));
          }
          return null;
        }
      }.scan(source.unit(), null);
    }
    return complaints;
  }

  /** Text of a sum of literals, so that a table name cut in two is still seen; else null. */
  private static @Nullable String joined(Tree tree) {
    if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      return text;
    }
    if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      var left = joined(sum.getLeftOperand());
      var right = joined(sum.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
    return null;
  }

  /** Migrations by path below db/migration; the first folder is the module. */
  static List<String> inMigrations(Map<String, String> migrations, Set<String> schemas) {
    var complaints = new ArrayList<String>();
    migrations.forEach((path, text) ->
        complaints.addAll(
            complaints(
                path,
                path.contains("/") ? path.substring(0, path.indexOf('/')) : "",
                text,
                schemas)));
    return complaints;
  }

  private static List<String> complaints(
      String where, String module, String text, Set<String> schemas) {
    var tables = TABLE.matcher(text);
    var complaints = new ArrayList<String>();
    while (tables.find()) {
      var schema = tables.group(1);
      if (schemas.contains(schema) && !schema.equals(module)) {
        complaints.add(
            "%s: SQL of module (%s) says (%s), a table of module (%s). Ask that module at its door."
                .formatted(where, module, tables.group().replaceAll("\\s+", " "), schema));
      }
    }
    return complaints;
  }
}
