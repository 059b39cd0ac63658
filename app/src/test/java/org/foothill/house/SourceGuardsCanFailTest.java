package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The guards over sources, seen to complain about planted text. */
class SourceGuardsCanFailTest {
  private static final String OURS =
      """
      package org.foothill.planted;
      enum Light { RED, GREEN }
      sealed interface Answer {
        record Yes() implements Answer {}
        record No(String why) implements Answer {}
      }
      """;

  private static List<String> defaults(String body) {
    var use = "package org.foothill.planted;\nclass Use {\n" + body + "\n}\n";
    return SourceGuards.defaults(Source.of(Map.of("Ours.java", OURS, "Use.java", use)));
  }

  @Test
  void aDefaultOverOurEnumIsSeen() {
    assertThat(defaults("int go(Light l) { return switch (l) { case RED -> 0; default -> 1; }; }"))
        .containsExactly("Use.java:3: the switch over our (Light) has a default; name every case.");
  }

  @Test
  void aDefaultOverOurSealedTypeIsSeen() {
    assertThat(
            defaults(
                """
                void tell(Answer a) {
                  switch (a) {
                    case Answer.No(String why) -> System.out.println(why);
                    default -> {}
                  }
                }
                """))
        .hasSize(1)
        .first()
        .asString()
        .contains("our (No)");
  }

  @Test
  void aDefaultBesideNullIsSeen() {
    assertThat(
            defaults(
                "int go(Light l) { return switch (l) { case RED -> 0; case null, default -> 1; }; }"))
        .hasSize(1);
  }

  @Test
  void aDefaultOverTextsAndATotalSwitchAreFine() {
    assertThat(
            defaults(
                """
                int a(String s) { return switch (s) { case "x" -> 0; default -> 1; }; }
                int b(Light l) { return switch (l) { case RED -> 0; case GREEN -> 1; }; }
                """))
        .isEmpty();
  }

  @Test
  void aPackageWithoutNullMarkIsSeen() {
    var sources =
        Source.of(
            Map.of(
                "a/A.java", "package a; class A {}",
                "b/B.java", "package b; class B {}",
                "b/package-info.java",
                    "@NullMarked package b; import org.jspecify.annotations.NullMarked;"));
    assertThat(SourceGuards.unmarkedPackages(sources))
        .containsExactly("The package (a) has no package-info.java with @NullMarked.");
  }

  @Test
  void aSetterIsSeen() {
    var text =
        """
        package a;
        class Box {
          void setLid(String lid) {}
          Box setBoth(String lid, int size) { return this; }
        }
        @ConfigurationProperties
        class Settings {
          void setPort(int port) {}
        }
        """;
    assertThat(SourceGuards.setters(Source.of("Box.java", text)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Box.java:3: (setLid) is a setter.");
  }

  @Test
  void aBuildWithoutItsChecksIsSeen() {
    assertThat(SourceGuards.missingInBuild("<project/>"))
        .hasSize(5)
        .anyMatch(complaint -> complaint.contains("NullAway as an error"));
  }

  private static final String LONG_FILE =
      """
      package a;

      public class Deep {
        private int count;
        private final int size = 3;

        Object find(int a, int b, int c, int d, int e) {
          for (int i = 0; i < size; i++) {
            if (a > b) {
              while (c > d) {
                count++;
              }
            } else if (d > e) {
              count--;
            }
          }
          return null;
        }
      }
      """;

  @Test
  void sizesAreMeasured() {
    var measured = Ratchets.measure(Source.of("Deep.java", LONG_FILE));
    assertThat(measured)
        .extractingFromEntries(entry -> entry.getKey() + " " + entry.getValue().measured())
        .containsExactly(
            "method.lines.longest 12",
            "method.lines.p95 12",
            "file.lines.longest 19",
            "file.lines.p95 19",
            "method.parameters 5",
            "constructor.parameters 0",
            "package.types 1",
            "types.nonpublic.percent 0",
            "fields.final.percent 50",
            "returns.null.per.thousand 1000",
            "blocks.nested 3");
  }

  @Test
  void everySlippingRatchetIsSeenWithItsPlace() {
    var measured = Ratchets.measure(Source.of("Deep.java", LONG_FILE));
    var allowed = new Properties();
    measured.forEach((name, value) ->
        allowed.setProperty(
            name, String.valueOf(value.measured() + (value.higherIsBetter() ? 1 : -1))));
    assertThat(Ratchets.worsened(measured, allowed)).hasSameSizeAs(measured.keySet());
    assertThat(Ratchets.worsened(measured, allowed).getFirst())
        .startsWith(
            "The ratchet (method.lines.longest) allows 11 and now measures 12 at Deep.java:7 find.");
    assertThat(Ratchets.worsened(measured, new Properties())).hasSameSizeAs(measured.keySet());
  }

  @Test
  void betterValuesAreTakenOverAndWorseOnesAreNot() {
    var measured = Ratchets.measure(Source.of("Deep.java", LONG_FILE));
    assertThat(
            Ratchets.tightened(
                "# text\nmethod.lines.longest=60\nmethod.parameters=4\nfields.final.percent=10\n",
                measured))
        .isEqualTo(
            "# text\nmethod.lines.longest=12\nmethod.parameters=4\nfields.final.percent=50\n");
  }
}
