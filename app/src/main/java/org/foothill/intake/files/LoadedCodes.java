package org.foothill.intake.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTable.Code;
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
    tables
        .find(TableKind.PROGRAMS)
        .ifPresent(t ->
            loaded.put(
                "program_membership",
                pairs(t, code -> code.code() + "-" + code.detail("Membership Category Code"))));
    tables
        .find(TableKind.COMPLETIONS)
        .ifPresent(t ->
            loaded.put(
                "exit_completion",
                pairs(t, code -> code.detail("Student Exit Category Code") + "-" + code.code())));
    return new Layouts(loaded);
  }

  private static List<CodeSet.Span> pairs(CodeTable table, Function<Code, String> pair) {
    return table.codes().stream()
        .map(code -> new CodeSet.Span(pair.apply(code), code.from(), code.to()))
        .toList();
  }

  private static List<CodeSet.Span> spans(CodeTable table) {
    return table.codes().stream()
        .map(code -> new CodeSet.Span(code.code(), code.from(), code.to()))
        .toList();
  }
}
