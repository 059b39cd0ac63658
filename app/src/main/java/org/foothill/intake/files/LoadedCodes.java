package org.foothill.intake.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTables;
import org.foothill.codes.TableKind;

/** Puts the state's tables, where somebody loaded them, in place of the built-in code sets. */
public final class LoadedCodes {
  private static final Map<TableKind, String> CODE_SETS =
      Map.of(
          TableKind.COURSES, "state_course",
          TableKind.PATHWAYS, "pathway",
          TableKind.PROGRAMS, "program",
          TableKind.COMPLETIONS, "completion");

  private LoadedCodes() {}

  /** The layouts with the tables that are in use now. */
  public static Layouts layouts(CodeTables tables) {
    Map<String, List<CodeSet.Span>> loaded = new HashMap<>();
    CODE_SETS.forEach((kind, name) -> tables.find(kind).ifPresent(t -> loaded.put(name, spans(t))));
    return new Layouts(loaded);
  }

  private static List<CodeSet.Span> spans(CodeTable table) {
    return table.codes().stream()
        .map(code -> new CodeSet.Span(code.code(), code.from(), code.to()))
        .toList();
  }
}
