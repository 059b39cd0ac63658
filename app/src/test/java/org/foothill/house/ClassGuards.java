package org.foothill.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;

/** Guards over compiled classes: the pure engine, and where protected types may not turn up. */
final class ClassGuards {
  private static final Pattern FILE_CHANGE =
      Pattern.compile(
          "write.*|newOutputStream|newBufferedWriter|create.*|delete.*|move|copy|set.*|newByteChannel");
  private static final Set<String> OUTSIDE_WORLD =
      Set.of(
          "java.time.Clock",
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.lang.Process",
          "java.lang.ProcessBuilder");

  private ClassGuards() {}

  /**
   * The engine computes from what it is given: no Spring, no SQL, no clock, no chance, no files.
   */
  static List<String> impurities(JavaClasses classes, Set<String> enginePackages) {
    var complaints = new TreeSet<String>();
    for (var type : classes) {
      if (enginePackages.contains(type.getPackageName())) {
        impureTypes(type, complaints);
        impureCalls(type, complaints);
      }
    }
    return List.copyOf(complaints);
  }

  private static void impureTypes(JavaClass type, Set<String> complaints) {
    for (var use : type.getDirectDependenciesFromSelf()) {
      var name = use.getTargetClass().getBaseComponentType().getName();
      var spring =
          name.startsWith("org.springframework.")
              && !name.startsWith("org.springframework.modulith.");
      var forbidden =
          spring
              || name.startsWith("java.sql.")
              || name.startsWith("javax.sql.")
              || name.startsWith("java.net.")
              || name.startsWith("jakarta.")
              || OUTSIDE_WORLD.contains(name);
      if (forbidden) {
        complaints.add(
            "The engine's type (%s) uses (%s). The engine is a function: hand the value in."
                .formatted(type.getName(), name));
      }
    }
  }

  private static void impureCalls(JavaClass type, Set<String> complaints) {
    for (var call : type.getCodeUnitCallsFromSelf()) {
      var owner = call.getTargetOwner().getName();
      var name = call.getTarget().getName();
      var clock =
          (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals("java.lang.System")
                  && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
      var chance =
          (owner.equals("java.util.Random")
                  && name.equals("<init>")
                  && call.getTarget().getRawParameterTypes().isEmpty())
              || (owner.equals("java.lang.Math") && name.equals("random"))
              || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
      var file = owner.equals("java.nio.file.Files") && FILE_CHANGE.matcher(name).matches();
      if (clock || chance || file) {
        complaints.add(
            "The engine's type (%s) calls (%s.%s). Clock, chance and files stay outside the engine."
                .formatted(type.getName(), owner, name));
      }
    }
  }

  /** Pages and commands see use cases and figures; never records or unprotected results. */
  static List<String> leaks(JavaClasses classes, Set<String> protectedPackages) {
    var complaints = new TreeSet<String>();
    for (var type : classes) {
      if (isEdge(type)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(use -> use.getTargetClass().getBaseComponentType())
            .filter(target -> protectedPackages.contains(target.getPackageName()))
            .forEach(target ->
                complaints.add(
                    "(%s) is a page or a command and uses (%s), which is protected. Go through a use case."
                        .formatted(type.getName(), target.getName())));
      }
    }
    complaints.addAll(leakyEvents(classes, protectedPackages));
    return List.copyOf(complaints);
  }

  private static boolean isEdge(JavaClass type) {
    return List.of(type.getPackageName().split("\\.")).stream()
            .anyMatch(part -> part.equals("web") || part.equals("cli"))
        || type.isMetaAnnotatedWith(Controller.class)
        || type.getAllRawInterfaces().stream().anyMatch(i -> i.getSimpleName().equals("Verb"));
  }

  private static List<String> leakyEvents(JavaClasses classes, Set<String> protectedPackages) {
    var complaints = new ArrayList<String>();
    for (var event : events(classes)) {
      event.getDirectDependenciesFromSelf().stream()
          .map(use -> use.getTargetClass().getBaseComponentType())
          .filter(target -> protectedPackages.contains(target.getPackageName()))
          .forEach(target ->
              complaints.add(
                  "The event (%s) carries (%s), which is protected. Events carry ids and versions."
                      .formatted(event.getName(), target.getName())));
    }
    return complaints;
  }

  /** What listeners listen to, as far as it is our own type. */
  static List<JavaClass> events(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method ->
            method.isMetaAnnotatedWith(EventListener.class)
                || method.isAnnotatedWith(EventListener.class)
                || method.isAnnotatedWith(TransactionalEventListener.class))
        .flatMap(method -> method.getRawParameterTypes().stream())
        .filter(event -> !event.getPackageName().startsWith("org.springframework"))
        .distinct()
        .toList();
  }
}
