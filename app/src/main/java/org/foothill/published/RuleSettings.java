package org.foothill.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Loads the rules that are part of the program; faulty rules stop the start. */
@Configuration(proxyBeanMethods = false)
class RuleSettings {
  private static final String ROOT = "accountability/";

  @Bean
  Rulebook rulebook() throws IOException {
    return RuleReader.read(builtIn());
  }

  /** By path; listed in an index, so that a file of an older build is not taken for a rule. */
  static Map<String, String> builtIn() throws IOException {
    var files = new HashMap<String, String>();
    for (var path : text("index.txt").lines().toList()) {
      files.put(path, text(path));
    }
    return files;
  }

  private static String text(String path) throws IOException {
    return new ClassPathResource(ROOT + path).getContentAsString(StandardCharsets.UTF_8);
  }
}
