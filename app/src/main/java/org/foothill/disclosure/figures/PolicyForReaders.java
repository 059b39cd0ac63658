package org.foothill.disclosure.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Opens the policy file to the pages that print it. A test compares it with the policy that
 * releases are made by.
 */
@Configuration(proxyBeanMethods = false)
class PolicyForReaders {
  private static final String NEWEST = "/disclosure/policy-v1.yaml";

  @Bean
  static PublicPolicy publicPolicy() {
    try (var stream = Objects.requireNonNull(PolicyForReaders.class.getResourceAsStream(NEWEST))) {
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PublicPolicy read(String text) {
    var file =
        YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readValue(text, Values.class);
    return new PublicPolicy(
        file.version(),
        file.hideUpTo(),
        file.width(),
        file.union(),
        new TreeMap<>(file.bands()),
        text);
  }

  private record Values(
      int version, int hideUpTo, int width, int union, Map<Integer, Integer> bands) {}
}
