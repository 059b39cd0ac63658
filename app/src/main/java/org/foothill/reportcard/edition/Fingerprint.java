package org.foothill.reportcard.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.foothill.core.Language;
import org.foothill.core.Sha256;
import org.foothill.core.Words;
import org.jspecify.annotations.Nullable;

/**
 * A hash of values as one language says them, the same in every process: records count by their
 * parts, lists in order, sets and maps in an order of their own. What it does not know it refuses,
 * so that nothing counts by accident of memory.
 */
final class Fingerprint {
  private final MessageDigest digest;
  private final Language language;

  /**
   * @param language the only one, besides English, whose form of a text counts
   */
  Fingerprint(Language language) {
    this.language = language;
    this.digest = Sha256.begin();
  }

  /** As 64 hexadecimal digits. */
  static String of(Language language, @Nullable Object... values) {
    var fingerprint = new Fingerprint(language);
    for (var value : values) {
      fingerprint.add(value);
    }
    return fingerprint.hex();
  }

  Fingerprint add(@Nullable Object value) {
    switch (value) {
      case null -> say("nothing", "");
      case Words words -> words(words);
      case Optional<?> maybe -> {
        say("maybe", String.valueOf(maybe.isPresent()));
        maybe.ifPresent(this::add);
      }
      case List<?> list -> {
        say("list", String.valueOf(list.size()));
        list.forEach(this::add);
      }
      case Collection<?> set -> unordered(set, each -> of(language, each));
      case Map<?, ?> map ->
          unordered(map.entrySet(), each -> of(language, each.getKey(), each.getValue()));
      case Record whole -> parts(whole);
      case String text -> say("text", text);
      case Number number -> say("number", number.toString());
      case Boolean truth -> say("truth", truth.toString());
      case Enum<?> one -> say("one", one.name());
      case Temporal time -> say("time", time.toString());
      default ->
          throw new IllegalArgumentException(
              "A value of the type (%s) has no fingerprint.".formatted(value.getClass()));
    }
    return this;
  }

  /** Every language falls back to English or is found by it. */
  private void words(Words words) {
    say("words", words.english());
    if (language.isComplete()) {
      say("own", words.in(language));
    }
  }

  private <T> void unordered(Collection<T> all, Function<T, String> hash) {
    say("set", String.valueOf(all.size()));
    all.stream().map(hash).sorted().forEach(each -> say("element", each));
  }

  private void parts(Record whole) {
    say("record", whole.getClass().getName());
    for (var part : whole.getClass().getRecordComponents()) {
      try {
        var reader = part.getAccessor();
        reader.setAccessible(true);
        add(reader.invoke(whole));
      } catch (ReflectiveOperationException closed) {
        throw new IllegalStateException(closed);
      }
    }
  }

  /** With their lengths, so that two texts in a row are not one. */
  private void say(String kind, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((kind + ' ' + bytes.length + ' ').getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
