package org.foothill.indicators.definitions;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTables;
import org.foothill.codes.TableKind;
import org.springframework.stereotype.Component;

/**
 * The definitions together with the course master that is in use at this moment, so that a running
 * server counts by a table as soon as somebody has loaded it.
 */
@Component
public class DefinitionsInForce {
  private final CodeTables codes;
  private final Map<String, String> files;
  private Read newest;

  DefinitionsInForce(CodeTables codes) throws IOException {
    this.codes = codes;
    files = CatalogueSettings.builtIn();
    newest = read(codes.find(TableKind.COURSES));
  }

  /** What was read, and by which course master; number 0 is the one that is part of the program. */
  private record Read(int number, Definitions definitions) {}

  public synchronized Definitions now() {
    var master = codes.find(TableKind.COURSES);
    if (number(master) != newest.number()) {
      newest = read(master);
    }
    return newest.definitions();
  }

  private static int number(Optional<CodeTable> master) {
    return master.map(CodeTable::number).orElse(0);
  }

  /** A course master that somebody loaded takes the place of the built-in courses. */
  private Read read(Optional<CodeTable> master) {
    var all = new HashMap<>(files);
    master.ifPresent(table -> all.put(CareerCourses.FILE, CareerCourses.of(table)));
    return new Read(number(master), CatalogueReader.read(all));
  }
}
