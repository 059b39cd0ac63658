package org.foothill.indicators.definitions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.foothill.indicators.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Loads the catalogue that is part of the program; a faulty catalogue stops the start. */
@Configuration(proxyBeanMethods = false)
public class CatalogueSettings {
  private static final String ROOT = "catalogue/";

  /** What measures are called and mean does not depend on the course master. */
  @Bean
  Catalogue definitions(DefinitionsInForce inForce) {
    return inForce.now();
  }

  /**
   * The files that are part of the program, by path below the catalogue folder. They are listed in
   * an index, so that a file left over from an older build is not taken for a definition.
   */
  public static Map<String, String> builtIn() throws IOException {
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
