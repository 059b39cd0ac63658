package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The module guards over the planted district: each is seen to complain, and to say about what. */
class GuardsCanFailTest {
  private static final ApplicationModules MODULES =
      ApplicationModules.of("planted", (ImportOption) location -> true);
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("planted");
  private static final Allowances ALLOWANCES =
      Allowances.of("planted", ModuleGuards.names(MODULES));

  private static void assertTrespass(String from, String to) {
    assertThat(ModuleGuards.trespasses(MODULES))
        .anySatisfy(complaint -> assertThat(complaint).contains("'" + from + "'", to));
  }

  @Test
  void touchingADoorNotNamedIsSeen() {
    assertTrespass("pathways", "planted.indicators.results.Measurement");
  }

  @Test
  void nothingAllowedReallyMeansNothing() {
    assertTrespass("optimisation", "planted.core.Word");
  }

  @Test
  void thePlainNameDoesNotOpenTheSecondDoor() {
    assertTrespass("alignment", "planted.directory.loading.Feed");
  }

  @Test
  void listeningUpstreamIsSeen() {
    assertTrespass("plan", "planted.funding.AwardMade");
  }

  @Test
  void reachingInsideAModuleIsSeen() {
    assertTrespass("funding", "planted.plan.store.Rows");
  }

  @Test
  void aModuleWithoutPackageFileIsSeen() {
    assertThat(ModuleGuards.silentModules(MODULES, ALLOWANCES))
        .anySatisfy(complaint -> assertThat(complaint).contains("(stray)", "allowedDependencies"));
  }

  @Test
  void aModuleThatDeclaresNothingIsSeen() {
    assertThat(ModuleGuards.silentModules(MODULES, ALLOWANCES))
        .anySatisfy(complaint -> assertThat(complaint).contains("(loose)"))
        .noneSatisfy(complaint -> assertThat(complaint).contains("(core)"));
  }

  @Test
  void aSecondReaderOfAProtectedDoorIsSeen() {
    assertThat(ModuleGuards.crowdedDoors(ALLOWANCES))
        .containsExactlyInAnyOrder(
            "The protected door (learners::facts) must be open to (indicators) alone, but is open to"
                + " [indicators, nosy].",
            "The protected door (indicators::results) must be open to (disclosure) alone, but is open"
                + " to [disclosure, nosy].");
  }

  @Test
  void aCircleOfPackagesIsSeen() {
    assertThat(ModuleGuards.cycles(CLASSES, "planted"))
        .anySatisfy(complaint -> assertThat(complaint).contains("Slice funding", "Slice plan"));
  }

  @Test
  void aClockAConnectionChanceAndAFileInTheEngineAreSeen() {
    assertThat(ClassGuards.impurities(CLASSES, Set.of("planted.engine")))
        .anyMatch(complaint -> complaint.contains("java.time.Clock"))
        .anyMatch(complaint -> complaint.contains("java.sql.Connection"))
        .anyMatch(complaint -> complaint.contains("org.springframework.stereotype.Component"))
        .anyMatch(complaint -> complaint.contains("java.time.LocalDate.now"))
        .anyMatch(complaint -> complaint.contains("java.util.Random.<init>"))
        .anyMatch(complaint -> complaint.contains("java.nio.file.Files.writeString"));
  }

  @Test
  void aProtectedTypeOnAPageAndInAnEventIsSeen() {
    assertThat(ClassGuards.leaks(CLASSES, HouseTest.protectedPackages("planted")))
        .anyMatch(complaint -> complaint.startsWith("(planted.nosy.web.NosyPage) is a page"))
        .anyMatch(
            complaint -> complaint.startsWith("The event (planted.funding.AwardMade) carries"));
  }

  private static final Allowances REAL =
      new Allowances(
          "org.foothill",
          Map.of(
              "plan", List.of("core", "site", "indicators::catalogue"),
              "disclosure", List.of("core", "site", "indicators::results"),
              "site", List.of("core")));

  @Test
  void aTemplateWithAProtectedTypeIsSeenEvenWhereTheModuleMayUseIt() {
    var template = "@import org.foothill.indicators.results.IndicatorResults\n<p>text</p>";
    assertThat(TemplateGuard.trespasses(Map.of("disclosure/release.jte", template), REAL))
        .containsExactly(
            "The template (disclosure/release.jte) names"
                + " (org.foothill.indicators.results.IndicatorResults), which is protected: pages show"
                + " disclosure :: figures only.");
  }

  @Test
  void aTemplateWithATypeOfAStrangerIsSeenAlsoWithoutImport() {
    var template = "@param org.foothill.audit.AuditTrail trail\n@template.reportcard.figure()";
    assertThat(TemplateGuard.trespasses(Map.of("plan/list.jte", template), REAL))
        .anyMatch(complaint -> complaint.contains("which module (plan) may not use"))
        .anyMatch(complaint -> complaint.contains("calls a template of module (reportcard)"));
  }

  @Test
  void aTemplateOutsideEveryModuleIsSeen() {
    assertThat(TemplateGuard.trespasses(Map.of("lost.jte", "<p></p>"), REAL))
        .anyMatch(complaint -> complaint.contains("no module's folder"));
  }

  @Test
  void aTemplateWithOwnCoreSiteAndCatalogueTypesIsFine() {
    var template =
        """
        @import org.foothill.plan.web.PlanPage
        @import org.foothill.core.Words
        @import org.foothill.indicators.catalogue.Indicator
        @template.site.page(page = page)
        """;
    assertThat(TemplateGuard.trespasses(Map.of("plan/list.jte", template), REAL)).isEmpty();
  }

  private static final Set<String> SCHEMAS = Set.of("plan", "learners");

  private static List<String> sql(String expression) {
    var text = "package org.foothill.plan;\nclass Rows {\n  String sql = " + expression + ";\n}\n";
    return SqlGuard.trespasses(Source.of("Rows.java", text), SCHEMAS);
  }

  @Test
  void sqlOverTheTablesOfAnotherModuleIsSeen() {
    assertThat(sql("\"select * from learners.identity\""))
        .containsExactly(
            "Rows.java:3: SQL of module (plan) says (from learners.identity), a table of module"
                + " (learners). Ask that module at its door.");
  }

  @Test
  void sqlCutInTwoOrInATextBlockIsSeen() {
    assertThat(sql("\"update \" + \"learners.\" + \"identity set a = 1\"")).hasSize(1);
    assertThat(
            sql(
                "\"\"\"\n    select 1 from plan.target\n    JOIN\n      learners.identity using (id)\"\"\""))
        .hasSize(1);
  }

  @Test
  void sqlOverOwnAndForeignSystemTablesIsFine() {
    assertThat(sql("\"select * from plan.target, pg_catalog.pg_class\"")).isEmpty();
  }

  @Test
  void aMigrationThatRefersToAnotherSchemaIsSeen() {
    var migration = "create table plan.target (id bigint references learners.identity);";
    assertThat(SqlGuard.inMigrations(Map.of("plan/V18.1__plan.sql", migration), SCHEMAS))
        .hasSize(1);
  }
}
