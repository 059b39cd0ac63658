package org.foothill.codes;

import java.util.List;
import java.util.Optional;

/** The code tables in use. */
public interface CodeTables {
  /** Empty while nobody has loaded such a table. */
  Optional<CodeTable> find(TableKind kind);

  /** The tables in use, in the order of their kinds. */
  List<CodeTable> list();
}
