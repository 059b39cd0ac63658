package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothill.Foothill;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules, run over Foothill itself. */
class HouseTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Foothill.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.foothill");
  private static final Allowances ALLOWANCES =
      Allowances.of("org.foothill", ModuleGuards.names(MODULES));

  @Test
  void modulesUseOnlyWhatTheyDeclared() {
    assertThat(ModuleGuards.trespasses(MODULES)).isEmpty();
  }

  @Test
  void everyModuleSaysWhatItMayUse() {
    assertThat(ModuleGuards.silentModules(MODULES, ALLOWANCES)).isEmpty();
  }

  @Test
  void modulesOfBothJarsAreSeen() {
    assertThat(ModuleGuards.names(MODULES))
        .contains("core", "cells", "solvers", "suppression", "site", "plan");
  }

  @Test
  void eachProtectedDoorHasOneReader() {
    assertThat(ModuleGuards.crowdedDoors(ALLOWANCES)).isEmpty();
  }

  @Test
  void packagesAreFreeOfCycles() {
    assertThat(ModuleGuards.cycles(CLASSES, "org.foothill")).isEmpty();
  }

  @Test
  void templatesNameOnlyWhatTheirModuleMayUse() {
    var templates =
        Checkout.texts(Checkout.ROOT.resolve("app/src/main/jte"), name -> name.endsWith(".jte"));
    assertThat(TemplateGuard.trespasses(templates, ALLOWANCES)).isEmpty();
  }

  @Test
  void sqlNamesOnlyTheModulesOwnSchema() {
    assertThat(SqlGuard.trespasses(Source.ofProgram(), ALLOWANCES.byModule().keySet())).isEmpty();
  }

  @Test
  void migrationsNameOnlyTheModulesOwnSchema() {
    var migrations =
        Checkout.texts(
            Checkout.ROOT.resolve("app/src/main/resources/db/migration"),
            name -> name.endsWith(".sql"));
    assertThat(SqlGuard.inMigrations(migrations, ALLOWANCES.byModule().keySet())).isEmpty();
  }

  @Test
  void theEngineIsAFunction() {
    var enginePackages =
        Source.ofProgram().stream()
            .filter(source -> source.path().startsWith("engine/"))
            .map(Source::packageName)
            .collect(Collectors.toSet());
    assertThat(ClassGuards.impurities(CLASSES, enginePackages)).isEmpty();
  }

  @Test
  void protectedTypesStayOutOfPagesCommandsAndEvents() {
    assertThat(ClassGuards.leaks(CLASSES, protectedPackages("org.foothill"))).isEmpty();
  }

  static Set<String> protectedPackages(String root) {
    return ModuleGuards.PROTECTED_DOORS.keySet().stream()
        .map(door -> root + "." + door.replace("::", "."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(SourceGuards.unmarkedPackages(Source.ofProgram())).isEmpty();
  }

  @Test
  void switchesOverOurTypesNameEveryCase() {
    assertThat(SourceGuards.defaults(Source.ofProgram())).isEmpty();
  }

  @Test
  void valuesHaveNoSetters() {
    assertThat(SourceGuards.setters(Source.ofProgram())).isEmpty();
  }

  @Test
  void theBuildFormatsAndChecks() {
    assertThat(SourceGuards.missingInBuild(Checkout.read(Checkout.ROOT.resolve("pom.xml"))))
        .isEmpty();
  }

  @Test
  void noRatchetSlips() throws IOException {
    var file = Checkout.ROOT.resolve("ratchets.properties");
    var measured = Ratchets.measure(Source.ofProgram());
    if (System.getProperty("ratchets.update") != null) {
      Files.writeString(file, Ratchets.tightened(Checkout.read(file), measured));
    }
    var allowed = new Properties();
    allowed.load(new StringReader(Checkout.read(file)));
    assertThat(Ratchets.worsened(measured, allowed)).isEmpty();
  }
}
