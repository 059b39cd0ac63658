package org.foothill.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Counts what the ratchets compare. Sizes only; what they mean is for people. */
final class Measures {
  /** A size and where it was met. */
  record Sized(int size, String where) {}

  final List<Sized> methodLines = new ArrayList<>();
  final List<Sized> fileLines = new ArrayList<>();
  final List<Sized> methodParameters = new ArrayList<>();
  final List<Sized> constructorParameters = new ArrayList<>();
  final List<Sized> nesting = new ArrayList<>();
  final Map<String, Integer> typesByPackage = new HashMap<>();
  private int types;
  private int publicTypes;
  private int fields;
  private int finalFields;
  private int returnsNull;

  static Measures of(List<Source> sources) {
    var measures = new Measures();
    for (var source : sources) {
      measures.add(source);
    }
    return measures;
  }

  private void add(Source source) {
    fileLines.add(new Sized(source.lines(), source.path()));
    source
        .topLevelTypes()
        .forEach(type -> {
          types++;
          typesByPackage.merge(source.packageName(), 1, Integer::sum);
          if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            publicTypes++;
          }
        });
    new Counter(source).scan(source.unit(), 0);
  }

  int nonPublicTypesPercent() {
    return types == 0 ? 100 : 100 * (types - publicTypes) / types;
  }

  int finalFieldsPercent() {
    return fields == 0 ? 100 : 100 * finalFields / fields;
  }

  /** Rounded up, so that one too many is seen. */
  int returnsNullPerThousandMethods() {
    return methodLines.isEmpty() ? 0 : -Math.floorDiv(-1000 * returnsNull, methodLines.size());
  }

  Sized mostTypes() {
    return typesByPackage.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> new Sized(entry.getValue(), entry.getKey()))
        .orElse(new Sized(0, "nowhere"));
  }

  static Sized largest(List<Sized> sizes) {
    return sizes.stream()
        .max(java.util.Comparator.comparingInt(Sized::size))
        .orElse(new Sized(0, "nowhere"));
  }

  /** The size that 95 of 100 do not exceed. */
  static int p95(List<Sized> sizes) {
    var sorted = sizes.stream().mapToInt(Sized::size).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
  }

  /** Walks one file; the parameter is the number of blocks around the place. */
  private final class Counter extends TreeScanner<@Nullable Void, Integer> {
    private final Source source;
    private boolean inRecord;

    Counter(Source source) {
      this.source = source;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Integer depth) {
      var outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      for (var member : type.getMembers()) {
        if (member instanceof VariableTree field && countsAsField(type, field)) {
          fields++;
          if (field.getModifiers().getFlags().contains(Modifier.FINAL)) {
            finalFields++;
          }
        }
      }
      super.visitClass(type, 0);
      inRecord = outer;
      return null;
    }

    /**
     * Interface constants and enum constants are final by the language, components by the record.
     */
    private boolean countsAsField(ClassTree type, VariableTree field) {
      var isEnumConstant =
          type.getKind() == Tree.Kind.ENUM
              && field.getType() != null
              && field.getType().toString().equals(type.getSimpleName().toString());
      var annotations = field.getModifiers().getAnnotations();
      if (SourceGuards.hasAnnotation(annotations, "Option")
          || SourceGuards.hasAnnotation(annotations, "Parameters")) {
        return false;
      }
      return (type.getKind() == Tree.Kind.CLASS || type.getKind() == Tree.Kind.ENUM)
          && !isEnumConstant;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Integer depth) {
      var isConstructor = method.getReturnType() == null;
      var lines = source.lastLine(method) - bodyStart(method) + 1;
      var where = source.at(method) + " " + method.getName();
      methodLines.add(new Sized(lines, where));
      if (!isConstructor) {
        methodParameters.add(new Sized(method.getParameters().size(), where));
      } else if (!inRecord) {
        constructorParameters.add(new Sized(method.getParameters().size(), where));
      }
      return super.visitMethod(method, 0);
    }

    /** Annotations and the comment above are not the method's length. */
    private int bodyStart(MethodTree method) {
      return method.getReturnType() != null
          ? source.firstLine(method.getReturnType())
          : source.firstLine(method);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, Integer depth) {
      if (tree.getExpression() instanceof LiteralTree literal
          && literal.getKind() == Tree.Kind.NULL_LITERAL) {
        returnsNull++;
      }
      return super.visitReturn(tree, depth);
    }

    private int deeper(Tree tree, int depth) {
      nesting.add(new Sized(depth + 1, source.at(tree)));
      return depth + 1;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, Integer depth) {
      var inside = deeper(tree, depth);
      scan(tree.getCondition(), depth);
      scan(tree.getThenStatement(), inside);
      scan(tree.getElseStatement(), isChained(tree.getElseStatement()) ? depth : inside);
      return null;
    }

    private boolean isChained(@Nullable StatementTree otherwise) {
      return otherwise instanceof IfTree;
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, Integer depth) {
      return super.visitForLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Integer depth) {
      return super.visitEnhancedForLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, Integer depth) {
      return super.visitWhileLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, Integer depth) {
      return super.visitDoWhileLoop(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, Integer depth) {
      return super.visitSwitch(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Integer depth) {
      return super.visitSwitchExpression(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, Integer depth) {
      return super.visitSynchronized(tree, deeper(tree, depth));
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, Integer depth) {
      return super.visitTry(tree, deeper(tree, depth));
    }
  }
}
