package org.foothill.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guard 5: templates. They compile outside our packages, so the module check does not see them: a
 * template that imports a protected result would pass it.
 */
final class TemplateGuard {
  private static final Pattern TYPE =
      Pattern.compile("\\borg\\.foothill((?:\\.[a-z][a-z0-9]*)+)(?:\\.[A-Z]\\w*|\\.\\*)");
  private static final Pattern CALL = Pattern.compile("@template\\.([a-zA-Z0-9_]+)\\.");

  private TemplateGuard() {}

  /**
   * @param templates text by path below the template root; the first folder is the module
   */
  static List<String> trespasses(Map<String, String> templates, Allowances allowances) {
    var complaints = new ArrayList<String>();
    templates.forEach((path, text) -> {
      var module = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
      if (!allowances.byModule().containsKey(module)) {
        complaints.add(
            "The template (%s) lies in no module's folder; put it below the module it belongs to."
                .formatted(path));
        return;
      }
      typesIn(path, text, module, allowances, complaints);
      callsIn(path, text, module, complaints);
    });
    return complaints;
  }

  private static void typesIn(
      String path, String text, String module, Allowances allowances, List<String> complaints) {
    var types = TYPE.matcher(text);
    while (types.find()) {
      var packageName = "org.foothill" + types.group(1);
      var door = packageName.substring("org.foothill.".length()).replaceFirst("\\.", "::");
      if (ModuleGuards.PROTECTED_DOORS.containsKey(door)) {
        complaints.add(
            "The template (%s) names (%s), which is protected: pages show disclosure :: figures only."
                .formatted(path, types.group()));
      } else if (!allowances.allows(module, packageName) && !ownPart(module, packageName)) {
        complaints.add(
            "The template (%s) names (%s), which module (%s) may not use."
                .formatted(path, types.group(), module));
      }
    }
  }

  private static boolean ownPart(String module, String packageName) {
    return packageName.equals("org.foothill." + module)
        || packageName.startsWith("org.foothill." + module + ".");
  }

  private static void callsIn(String path, String text, String module, List<String> complaints) {
    var calls = CALL.matcher(text);
    while (calls.find()) {
      var called = calls.group(1);
      if (!called.equals(module) && !called.equals("site")) {
        complaints.add(
            "The template (%s) calls a template of module (%s); share components through site."
                .formatted(path, called));
      }
    }
  }
}
