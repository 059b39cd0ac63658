package org.foothill.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Guards over parsed sources. */
final class SourceGuards {
  private static final Pattern SETTER = Pattern.compile("set[A-Z]\\w*");
  private static final Pattern PATTERN_TYPE = Pattern.compile("^(?:\\w+\\.)*([A-Z]\\w*)[ (]?.*");

  private SourceGuards() {}

  /** Every package says @NullMarked, so that the compiler checks nulls in it. */
  static List<String> unmarkedPackages(List<Source> sources) {
    var packages = new HashSet<String>();
    var marked = new HashSet<String>();
    for (var source : sources) {
      packages.add(source.packageName());
      if (source.isPackageInfo()
          && source.unit().getPackageAnnotations().stream()
              .map(AnnotationTree::getAnnotationType)
              .anyMatch(type -> simpleName(type.toString()).equals("NullMarked"))) {
        marked.add(source.packageName());
      }
    }
    packages.removeAll(marked);
    return packages.stream()
        .sorted()
        .map(name -> "The package (%s) has no package-info.java with @NullMarked.".formatted(name))
        .toList();
  }

  /**
   * A value changes by making a new one. {@code void setX(one)} is allowed where Spring binds it.
   */
  static List<String> setters(List<Source> sources) {
    var complaints = new ArrayList<String>();
    for (var source : sources) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
          return hasAnnotation(type.getModifiers().getAnnotations(), "ConfigurationProperties")
              ? null
              : super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
          var isSetter =
              SETTER.matcher(method.getName()).matches()
                  && method.getParameters().size() == 1
                  && method.getReturnType() != null
                  && method.getReturnType().toString().equals("void")
                  && !hasAnnotation(method.getModifiers().getAnnotations(), "Override");
          if (isSetter) {
            complaints.add(
                "%s: (%s) is a setter. Pass the value to the constructor or return a changed copy (withX)."
                    .formatted(source.at(method), method.getName()));
          }
          return super.visitMethod(method, nothing);
        }
      }.scan(source.unit(), null);
    }
    return complaints;
  }

  static boolean hasAnnotation(List<? extends AnnotationTree> annotations, String name) {
    return annotations.stream()
        .anyMatch(a -> simpleName(a.getAnnotationType().toString()).equals(name));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A default would swallow a new case; without it a new case breaks every caller. */
  static List<String> defaults(List<Source> sources) {
    var ours = OurTypes.of(sources);
    var complaints = new ArrayList<String>();
    for (var source : sources) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
          judge(tree, tree.getCases());
          return super.visitSwitch(tree, nothing);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
            SwitchExpressionTree tree, @Nullable Void nothing) {
          judge(tree, tree.getCases());
          return super.visitSwitchExpression(tree, nothing);
        }

        private void judge(Tree tree, List<? extends CaseTree> cases) {
          if (cases.stream().anyMatch(SourceGuards::isDefault)) {
            ours.namedBy(cases)
                .ifPresent(type ->
                    complaints.add(
                        "%s: the switch over our (%s) has a default; name every case."
                            .formatted(source.at(tree), type)));
          }
        }
      }.scan(source.unit(), null);
    }
    return complaints;
  }

  private static boolean isDefault(CaseTree tree) {
    return tree.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
  }

  /** Names of our enums' constants and of the types below our sealed types. */
  private record OurTypes(Map<String, Set<String>> constantsByEnum, Set<String> sealedMembers) {

    static OurTypes of(List<Source> sources) {
      var enums = new HashMap<String, Set<String>>();
      var sealed = new HashSet<String>();
      var members = new HashSet<String>();
      var types = new ArrayList<ClassTree>();
      for (var source : sources) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            types.add(type);
            return super.visitClass(type, nothing);
          }
        }.scan(source.unit(), null);
      }
      for (var type : types) {
        if (type.getKind() == Tree.Kind.ENUM) {
          enums
              .computeIfAbsent(type.getSimpleName().toString(), _ -> new HashSet<>())
              .addAll(constants(type));
        }
        if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
          sealed.add(type.getSimpleName().toString());
        }
      }
      for (var type : types) {
        var above = new ArrayList<Tree>(type.getImplementsClause());
        if (type.getExtendsClause() != null) {
          above.add(type.getExtendsClause());
        }
        if (above.stream().anyMatch(t -> sealed.contains(simpleName(t.toString())))) {
          members.add(type.getSimpleName().toString());
        }
      }
      return new OurTypes(enums, members);
    }

    private static Set<String> constants(ClassTree type) {
      var names = new HashSet<String>();
      for (var member : type.getMembers()) {
        if (member instanceof VariableTree constant
            && constant.getType() != null
            && constant.getType().toString().equals(type.getSimpleName().toString())
            && constant.getModifiers().getFlags().contains(Modifier.STATIC)) {
          names.add(constant.getName().toString());
        }
      }
      return names;
    }

    /** Our type that the cases speak of; empty for texts, numbers and types of others. */
    java.util.Optional<String> namedBy(List<? extends CaseTree> cases) {
      var constants = new HashSet<String>();
      for (var one : cases) {
        for (var label : one.getLabels()) {
          switch (label) {
            case ConstantCaseLabelTree constant -> nameOf(constant).ifPresent(constants::add);
            case PatternCaseLabelTree pattern -> {
              var type = PATTERN_TYPE.matcher(pattern.getPattern().toString().strip());
              if (type.matches() && sealedMembers.contains(type.group(1))) {
                return java.util.Optional.of(type.group(1));
              }
            }
            default -> {} // the default label itself
          }
        }
      }
      return constants.isEmpty()
          ? java.util.Optional.empty()
          : constantsByEnum.entrySet().stream()
              .filter(entry -> entry.getValue().containsAll(constants))
              .map(Map.Entry::getKey)
              .sorted()
              .findFirst();
    }

    private static java.util.Optional<String> nameOf(ConstantCaseLabelTree label) {
      return switch (label.getConstantExpression()) {
        case IdentifierTree name -> java.util.Optional.of(name.getName().toString());
        case MemberSelectTree path -> java.util.Optional.of(path.getIdentifier().toString());
        default -> java.util.Optional.empty();
      };
    }
  }

  /** The build file keeps the formatter and the compiler checks in every full build. */
  static List<String> missingInBuild(String pom) {
    var needed =
        Map.of(
            "spotless-maven-plugin", "the formatter",
            "<goal>check</goal>", "the formatter's check",
            "-Xplugin:ErrorProne", "Error Prone",
            "-Xep:NullAway:ERROR", "NullAway as an error",
            "<name>!quick</name>", "the checks as the normal build");
    return needed.entrySet().stream()
        .filter(entry -> !pom.contains(entry.getKey()))
        .map(
            entry -> "pom.xml no longer holds %s (%s).".formatted(entry.getValue(), entry.getKey()))
        .sorted()
        .toList();
  }
}
