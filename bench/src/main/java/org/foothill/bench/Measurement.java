package org.foothill.bench;

import java.util.List;

/** One part of the table. */
interface Measurement {
  String name();

  List<Row> measure(Workshop workshop) throws Exception;
}
