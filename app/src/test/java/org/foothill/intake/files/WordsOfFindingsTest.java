package org.foothill.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.foothill.learners.loading.RecordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steward's pages have words for everything that can be said of a file. */
class WordsOfFindingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyFindingAndKindHasItsWords(String language) throws IOException {
    var words = new Properties();
    try (var in =
        getClass().getResourceAsStream("/messages/intake_%s.properties".formatted(language))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    var findings =
        Stream.of(Finding.RowFinding.class, Finding.Note.class, FileFinding.class)
            .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .map(Class::getSimpleName)
            .toList();
    assertThat(findings).hasSizeGreaterThan(40);
    assertThat(words.stringPropertyNames())
        .containsAll(findings.stream().map(f -> "intake.finding." + f).toList())
        .containsAll(findings.stream().map(f -> "intake.finding." + f + ".what").toList())
        .containsAll(findings.stream().map(f -> "intake.finding." + f + ".do").toList())
        .containsAll(Stream.of(RecordKind.values()).map(k -> "intake.kind." + k).toList());
  }
}
