package org.foothill.published;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foothill.published.files.Header;

/**
 * What a file says of all its rows outside of them: by its name, by its columns, or by what the
 * person said.
 *
 * @param year 0 when nothing says it
 */
record FileDefaults(Optional<Indicator> indicator, int year) {
  /** How the state's names go on: {@code chronicdownload2024.txt}. */
  private static final String DOWNLOAD = "download";

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[1-9]\\d(?!\\d)");

  /** What the person said on the command line; an empty indicator and year 0 for nothing. */
  record Said(String indicator, int year) {
    static final Said NOTHING = new Said("", 0);
  }

  static FileDefaults of(String fileName, Header header, Said said, Rulebook book) {
    var indicator =
        book.indicator(said.indicator())
            .or(() -> byName(fileName, book))
            .or(() -> byColumns(header, book));
    var year = YEAR.matcher(fileName);
    return new FileDefaults(
        indicator,
        said.year() > 0 ? said.year() : year.find() ? Integer.parseInt(year.group()) : 0);
  }

  /** A word of the name, such as {@code susp}, or the beginning of {@code chronicdownload2024}. */
  private static Optional<Indicator> byName(String fileName, Rulebook book) {
    var words = fileName.toLowerCase(Locale.ROOT).split("[^a-z]+");
    return Arrays.stream(words)
        .flatMap(word -> book.indicators().stream().filter(each -> each.isCalled(word)))
        .findFirst()
        .or(() ->
            book.indicators().stream()
                .filter(_ -> words[0].contains(DOWNLOAD))
                .filter(each -> each.fileWords().stream().anyMatch(words[0]::startsWith))
                .findFirst());
  }

  private static Optional<Indicator> byColumns(Header header, Rulebook book) {
    if (header.has("curr_prep")) {
      return book.indicator("CCI");
    }
    if (header.has("currprogressed")) {
      return book.indicator("ELPI");
    }
    return header.has("fiveyrnumer") ? book.indicator("GRAD") : Optional.empty();
  }
}
