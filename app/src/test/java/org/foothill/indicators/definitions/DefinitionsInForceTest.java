package org.foothill.indicators.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTable.Code;
import org.foothill.codes.CodeTables;
import org.foothill.codes.TableKind;
import org.junit.jupiter.api.Test;

class DefinitionsInForceTest {
  private final List<CodeTable> loaded = new ArrayList<>();

  @Test
  void aCourseMasterIsUsedAsSoonAsItIsLoaded() throws Exception {
    var definitions = new DefinitionsInForce(new Loaded());
    var before = definitions.now();
    assertThat(courses(before)).contains("8131");
    assertThat(definitions.now()).isSameAs(before);

    load("8100");
    var first = definitions.now();
    assertThat(courses(first)).containsExactly("8100");
    load("8101");
    assertThat(courses(definitions.now())).containsExactly("8101");
    // Another version of the catalogue, so that figures are counted anew.
    assertThat(List.of(before.version(), first.version(), definitions.now().version()))
        .doesNotHaveDuplicates();
  }

  private static List<String> courses(Definitions definitions) {
    return Objects.requireNonNull(definitions.tables().get("cte_courses")).rows().stream()
        .map(List::getFirst)
        .toList();
  }

  private void load(String course) {
    var details = Map.of("CTE Industry Sector Code", "INF", "CTE Capstone Course Indicator", "Yes");
    loaded.add(
        new CodeTable(
            TableKind.COURSES,
            loaded.size() + 1,
            "master.csv",
            List.of(new Code(course, 2018, Code.STILL, details))));
  }

  /** The newest table of the list. */
  private final class Loaded implements CodeTables {
    @Override
    public Optional<CodeTable> find(TableKind kind) {
      return loaded.stream().filter(table -> table.kind() == kind).reduce((_, newer) -> newer);
    }

    @Override
    public List<CodeTable> list() {
      return List.copyOf(loaded);
    }
  }
}
