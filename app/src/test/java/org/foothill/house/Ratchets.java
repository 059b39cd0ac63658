package org.foothill.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Sizes that may improve and may not get worse. The file ratchets.properties holds the value that
 * may not be exceeded, with its house threshold as a comment.
 */
final class Ratchets {
  /** One measured value; {@code worst} says where it was met. */
  record Value(int measured, boolean higherIsBetter, String worst) {
    boolean isWorseThan(int allowed) {
      return higherIsBetter ? measured < allowed : measured > allowed;
    }

    boolean isBetterThan(int allowed) {
      return higherIsBetter ? measured > allowed : measured < allowed;
    }
  }

  private Ratchets() {}

  /** House.md 7, checks 11 to 19, in this order. */
  static Map<String, Value> measure(List<Source> sources) {
    var m = Measures.of(sources);
    var values = new LinkedHashMap<String, Value>();
    values.put("method.lines.longest", worst(Measures.largest(m.methodLines)));
    values.put("method.lines.p95", many(Measures.p95(m.methodLines)));
    values.put("file.lines.longest", worst(Measures.largest(m.fileLines)));
    values.put("file.lines.p95", many(Measures.p95(m.fileLines)));
    values.put("method.parameters", worst(Measures.largest(m.methodParameters)));
    values.put("constructor.parameters", worst(Measures.largest(m.constructorParameters)));
    values.put("package.types", worst(m.mostTypes()));
    values.put("types.nonpublic.percent", new Value(m.nonPublicTypesPercent(), true, "all types"));
    values.put("fields.final.percent", new Value(m.finalFieldsPercent(), true, "all fields"));
    values.put("returns.null.per.thousand", many(m.returnsNullPerThousandMethods()));
    values.put("blocks.nested", worst(Measures.largest(m.nesting)));
    return values;
  }

  private static Value worst(Measures.Sized sized) {
    return new Value(sized.size(), false, sized.where());
  }

  private static Value many(int measured) {
    return new Value(measured, false, "all files together");
  }

  static List<String> worsened(Map<String, Value> measured, Properties allowed) {
    var complaints = new ArrayList<String>();
    measured.forEach((name, value) -> {
      var limit = allowed.getProperty(name);
      if (limit == null) {
        complaints.add("ratchets.properties says nothing about (%s).".formatted(name));
      } else if (value.isWorseThan(Integer.parseInt(limit.strip()))) {
        complaints.add(
            """
            The ratchet (%s) allows %s and now measures %d at %s. Make it smaller, or say in the commit why \
            it must grow and raise the number in ratchets.properties.\
            """
                .formatted(name, limit.strip(), value.measured(), value.worst()));
      }
    });
    return complaints;
  }

  /** The file's text with better values taken over; comments and order stay. */
  static String tightened(String file, Map<String, Value> measured) {
    var lines = new ArrayList<String>();
    for (var line : file.split("\n", -1)) {
      var name = line.split("=", 2)[0].strip();
      var value = measured.get(name);
      if (value == null || !line.contains("=")) {
        lines.add(line);
      } else {
        var allowed = Integer.parseInt(line.split("=", 2)[1].strip());
        lines.add(name + "=" + (value.isBetterThan(allowed) ? value.measured() : allowed));
      }
    }
    return String.join("\n", lines);
  }
}
