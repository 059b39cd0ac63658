package org.foothill.indicators.definitions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Loads the catalogue that is part of the program; a faulty catalogue stops the start. */
@Configuration(proxyBeanMethods = false)
public class CatalogueSettings {
  private static final String ROOT = "catalogue/";

  @Bean
  Definitions definitions() throws IOException {
    return CatalogueReader.read(builtIn());
  }

  /** The files that are part of the program, by path below the catalogue folder. */
  public static Map<String, String> builtIn() throws IOException {
    var files = new HashMap<String, String>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (var resource : resolver.getResources("classpath:" + ROOT + "**/*.*")) {
      var address = resource.getURL().toString();
      var path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
      files.put(path, resource.getContentAsString(StandardCharsets.UTF_8));
    }
    return files;
  }
}
