package org.foothill.codes;

import java.util.List;

/** What the program itself knows of the state's files. Told by the module that reads them. */
public interface KnownForms {
  /** Code sets by name, then layouts of files as they are looked for. */
  List<Form> list();

  /**
   * A set of codes or the layout of a file.
   *
   * @param name such as {@code exit_reason} or {@code SENR 2024}
   * @param size how many codes or fields it has
   * @param confirmed whether a document of the state, or a program that reads its files, says so
   * @param source what it is, where it comes from, and what of it is not confirmed
   */
  record Form(Kind kind, String name, int size, boolean confirmed, String source) {}

  /** What is known. */
  enum Kind {
    CODES,
    LAYOUT
  }
}
