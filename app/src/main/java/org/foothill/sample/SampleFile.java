package org.foothill.sample;

/**
 * The files of one school year and their number of fields: CALPADS file specifications v15.2 to v16
 * (2023-24 and 2024-25), as docs/commands/sample.md lists them.
 */
enum SampleFile {
  SENR(35),
  SINF(50),
  SELA(15),
  SPRG(26),
  STAS(23),
  CRSC(36),
  SCSC(21),
  SCTE(14),
  WBLR(15),
  CRSE(36),
  SCSE(21),
  SINC(17),
  SIRS(17),
  SOFF(15),
  PSTS(15),
  SDEM(31),
  SASS(21),
  /** The state's list of foster youth: a table with commas and a header row. */
  FOSTER(6);

  private final int fields;

  SampleFile(int fields) {
    this.fields = fields;
  }

  byte delimiter() {
    return (byte) (this == FOSTER ? ',' : '^');
  }

  int fields() {
    return fields;
  }

  String fileName() {
    return name() + (this == FOSTER ? ".csv" : ".txt");
  }
}
