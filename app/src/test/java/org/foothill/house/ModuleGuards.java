package org.foothill.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.modulith.core.ApplicationModules;

/** Guards over modules and packages: who may use whom. */
final class ModuleGuards {
  /** Doors behind which records and unprotected results lie, each with the one module that may. */
  static final Map<String, String> PROTECTED_DOORS =
      Map.of(
          "learners::loading", "intake",
          "learners::facts", "indicators",
          "indicators::results", "disclosure");

  private ModuleGuards() {}

  static List<String> names(ApplicationModules modules) {
    return StreamSupport.stream(modules.spliterator(), false)
        .map(module -> module.getIdentifier().toString())
        .sorted()
        .toList();
  }

  /** Guard 1: nobody reaches past a door, nobody uses what it did not declare, no cycles. */
  static List<String> trespasses(ApplicationModules modules) {
    return modules.detectViolations().getMessages();
  }

  /**
   * Guard 2: every module says what it may use. Without the list, or without the annotation, the
   * module check passes whatever the module does.
   */
  static List<String> silentModules(ApplicationModules modules, Allowances allowances) {
    return names(modules).stream()
        .filter(allowances::isOpen)
        .map(module ->
            """
            The module (%s) does not say what it may use. Write @ApplicationModule(allowedDependencies = {…}) \
            in its package-info.java; {} means nothing.\
            """
                .formatted(module))
        .toList();
  }

  /** Guard 3: behind each protected door exactly one reader. */
  static List<String> crowdedDoors(Allowances allowances) {
    var complaints = new ArrayList<String>();
    PROTECTED_DOORS.forEach((door, reader) -> {
      var readers =
          allowances.byModule().entrySet().stream()
              .filter(entry -> opens(entry.getValue(), door))
              .map(Map.Entry::getKey)
              .toList();
      if (!readers.equals(List.of(reader))) {
        complaints.add(
            "The protected door (%s) must be open to (%s) alone, but is open to %s."
                .formatted(door, reader, readers));
      }
    });
    return complaints;
  }

  private static boolean opens(List<String> targets, String door) {
    return targets.contains(door) || targets.contains(door.split("::")[0] + "::*");
  }

  /**
   * Guard 4: packages, parents and children counted apart, depend on each other in one direction.
   */
  static List<String> cycles(JavaClasses classes, String rootPackage) {
    var result =
        slices()
            .matching(rootPackage + ".(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .evaluate(classes);
    return result.getFailureReport().getDetails();
  }
}
