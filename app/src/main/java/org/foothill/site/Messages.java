package org.foothill.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.foothill.core.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads every {@code messages/<module>_<language>.properties} once. Two modules that use one key,
 * or a key outside its module's own prefix, are found here at start and not by a reader.
 */
@Component
final class Messages implements Texts {
  private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
  private final Map<Language, Text> complete = new EnumMap<>(Language.class);
  private final ObjectProvider<Translations> translations;
  private volatile Prepared prepared = new Prepared(Long.MIN_VALUE, List.of(), Map.of());

  Messages(ObjectProvider<Translations> translations) {
    this.translations = translations;
    for (var language : Language.values()) {
      patterns.put(language, read(language));
    }
    for (var language : Language.complete()) {
      complete.put(language, new Bundle(language, patterns(language), this::offered));
    }
  }

  /** What is offered at one version, and the prepared languages that somebody read since. */
  private record Prepared(long version, List<Language> offered, Map<Language, Text> texts) {}

  @Override
  public Text in(Language language) {
    var text = complete.get(language);
    return text == null ? prepared().texts().computeIfAbsent(language, this::prepared) : text;
  }

  @Override
  public List<Language> offered() {
    return translations.getIfAvailable() == null ? Language.complete() : prepared().offered();
  }

  @Override
  public Map<String, String> patterns(Language language) {
    return Objects.requireNonNull(patterns.get(language));
  }

  /** Made anew only when something was decided that may change a text. */
  private Prepared prepared() {
    var source = translations.getIfAvailable();
    long version = source == null ? 0 : source.version();
    var now = prepared;
    if (now.version() != version) {
      var offered = new ArrayList<>(Language.complete());
      Optional.ofNullable(source).ifPresent(each -> offered.addAll(each.released()));
      now = new Prepared(version, List.copyOf(offered), new ConcurrentHashMap<>());
      prepared = now;
    }
    return now;
  }

  private Text prepared(Language language) {
    var own = new HashMap<>(patterns(language));
    translations.ifAvailable(each -> own.putAll(each.texts(language)));
    return new PreparedText(new Bundle(language, own, this::offered), in(Language.ENGLISH), own);
  }

  private static Map<String, String> read(Language language) {
    var all = new HashMap<String, String>();
    var ending = "_" + language.tag() + ".properties";
    try {
      var files =
          new PathMatchingResourcePatternResolver(Messages.class.getClassLoader())
              .getResources("classpath*:messages/*" + ending);
      for (var file : files) {
        var name = String.valueOf(file.getFilename());
        var module = name.substring(0, name.length() - ending.length());
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
          add(all, module, key, properties.getProperty(key));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Map.copyOf(all);
  }

  private static void add(Map<String, String> all, String module, String key, String pattern) {
    if (!key.startsWith(module + ".")) {
      throw new IllegalStateException(
          "The message key (%s) of the module (%s) must begin with the module's name."
              .formatted(key, module));
    }
    all.put(key, pattern);
  }

  /** One language. Patterns without arguments are formatted once, the others parsed once. */
  private static final class Bundle implements Text {
    private final Language language;
    private final Supplier<List<Language>> offered;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, MessageFormat> patterns = new HashMap<>();

    Bundle(Language language, Map<String, String> messages, Supplier<List<Language>> offered) {
      this.language = language;
      this.offered = offered;
      Locale locale = language.locale();
      messages.forEach((key, pattern) -> {
        var format = new MessageFormat(pattern, locale);
        if (format.getFormatsByArgumentIndex().length == 0) {
          plain.put(key, format.format(new Object[0]));
        } else {
          patterns.put(key, format);
        }
      });
    }

    @Override
    public Language language() {
      return language;
    }

    @Override
    public List<Language> offered() {
      return offered.get();
    }

    @Override
    public String of(String key, Object... arguments) {
      var text = plain.get(key);
      if (text != null) {
        return text;
      }
      var pattern = patterns.get(key);
      if (pattern == null) {
        throw new IllegalArgumentException(
            "The message (%s) is missing in the language (%s).".formatted(key, language.tag()));
      }
      // A MessageFormat keeps state while it works, so every call has its own copy.
      return ((MessageFormat) pattern.clone()).format(arguments);
    }
  }
}
