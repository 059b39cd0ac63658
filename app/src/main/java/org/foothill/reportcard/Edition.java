package org.foothill.reportcard;

import java.nio.file.Path;
import org.foothill.core.SchoolYear;

/**
 * A frozen edition of the report card.
 *
 * @param year the newest school year it speaks of
 * @param revision 1 for the first of its year; a later one never replaces an earlier one
 * @param release the release whose figures it shows
 * @param seal SHA-256 over the previous edition's seal and the list of file hashes, 64 hexadecimal
 *     digits
 * @param previousSeal the seal of the edition before it; empty for the first
 * @param folder where its files are
 */
public record Edition(
    SchoolYear year,
    int revision,
    String release,
    String seal,
    String previousSeal,
    int files,
    long bytes,
    Path folder) {
  /** Name of the folder and part of its address, such as {@code 2025-26.1}. */
  public String code() {
    return year + "." + revision;
  }
}
