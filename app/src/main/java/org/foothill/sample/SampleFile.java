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
  WBLR(15);

  private final int fields;

  SampleFile(int fields) {
    this.fields = fields;
  }

  int fields() {
    return fields;
  }

  String fileName() {
    return name() + ".txt";
  }
}
