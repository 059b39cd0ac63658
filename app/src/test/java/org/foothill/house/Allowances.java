package org.foothill.house;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.modulith.ApplicationModule;

/**
 * What each module says it may use, read from the annotation on its package: module name to allowed
 * targets, written without blanks ({@code learners::facts}).
 */
record Allowances(String rootPackage, Map<String, List<String>> byModule) {

  static Allowances of(String rootPackage, Iterable<String> modules) {
    var found = new TreeMap<String, List<String>>();
    for (var module : modules) {
      declared(rootPackage + "." + module).ifPresent(targets -> found.put(module, targets));
    }
    return new Allowances(rootPackage, found);
  }

  private static java.util.Optional<List<String>> declared(String packageName) {
    try {
      var annotation =
          Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
      return annotation == null
          ? java.util.Optional.empty()
          : java.util.Optional.of(
              Arrays.stream(annotation.allowedDependencies())
                  .map(target -> target.replace(" ", ""))
                  .toList());
    } catch (ClassNotFoundException e) {
      return java.util.Optional.empty();
    }
  }

  /** True when the module named an open door: no list at all means "anything". */
  boolean isOpen(String module) {
    return byModule
        .getOrDefault(module, List.of(ApplicationModule.OPEN_TOKEN))
        .contains(ApplicationModule.OPEN_TOKEN);
  }

  /** True when the module may use the package, either a root package or a named one. */
  boolean allows(String module, String packageName) {
    var tail = packageName.substring(rootPackage.length() + 1);
    var parts = tail.split("\\.", 2);
    var target = parts.length == 1 ? parts[0] : parts[0] + "::" + parts[1];
    return parts[0].equals(module) || byModule.getOrDefault(module, List.of()).contains(target);
  }
}
