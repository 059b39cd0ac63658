package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.foothill.disclosure.figures.PublicFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler itself guards: closed classes cannot be forged, new cases break every caller.
 */
class DoesNotCompileTest {
  private static List<String> errors(String text) {
    var problems = new ArrayList<String>();
    var file =
        new SimpleJavaFileObject(
            URI.create("string:///Planted.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    var options = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-d", "target");
    var compiler = ToolProvider.getSystemJavaCompiler();
    compiler
        .getTask(
            null,
            null,
            problem -> problems.add(problem.getMessage(Locale.ROOT)),
            options,
            null,
            List.of(file))
        .call();
    return problems;
  }

  /** Whatever kinds of figures there are: none has a constructor that others can call. */
  static List<Class<?>> kindsOfFigures() {
    return List.of(PublicFigure.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kindsOfFigures")
  void aPublicFigureCannotBeMadeOutsideDisclosure(Class<?> kind) {
    var parameters = kind.getDeclaredConstructors()[0].getParameterTypes();
    var arguments =
        Arrays.stream(parameters)
            .map(type -> type.isPrimitive() ? "1" : "null")
            .collect(Collectors.joining(", "));
    assertThat(
            errors(
                """
                package org.foothill.reportcard;
                class Planted {
                  Object forge() {
                    return new %s(%s);
                  }
                }
                """
                    .formatted(kind.getCanonicalName(), arguments)))
        .anyMatch(problem -> problem.contains("not public") || problem.contains("private access"));
  }

  @Test
  void aPublicFigureCannotBeInventedOutsideDisclosure() {
    assertThat(
            errors(
                """
                package org.foothill.reportcard;
                final class Planted extends org.foothill.disclosure.figures.PublicFigure {
                  Planted() { super(null, null, null, null); }
                }
                """))
        .anyMatch(problem -> problem.contains("sealed"))
        .anyMatch(problem -> problem.contains("not public"));
    for (var kind : kindsOfFigures()) {
      assertThat(
              errors(
                  """
                  package org.foothill.reportcard;
                  final class Planted extends %s {}
                  """
                      .formatted(kind.getCanonicalName())))
          .anyMatch(problem -> problem.contains("final"));
    }
  }

  @Test
  void anActorCannotBeMadeOutsideAccess() {
    assertThat(
            errors(
                """
                package org.foothill.plan;
                class Planted {
                  Object forge() {
                    return new org.foothill.access.Actor("somebody", "Somebody", true);
                  }
                }
                """))
        .anyMatch(problem -> problem.contains("not public") || problem.contains("private access"));
  }

  @Test
  void aSwitchThatMissesACaseOfADecisionIsRefused() {
    assertThat(
            errors(
                """
                package org.foothill.plan;
                import org.foothill.access.Policy.Decision;
                class Planted {
                  int read(Decision decision) {
                    return switch (decision) {
                      case Decision.Allowed _ -> 1;
                    };
                  }
                }
                """))
        .anyMatch(problem -> problem.contains("does not cover all possible input values"));
  }
}
