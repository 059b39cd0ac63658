package org.foothill.intake.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import org.foothill.site.NavigationEntry;
import org.foothill.storage.DataDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door in the navigation, and uploads that go straight to disk. */
@Configuration(proxyBeanMethods = false)
class IntakeWeb {
  private static final long LARGEST = 4L << 30;

  @Bean
  NavigationEntry intakeDoor() {
    return new NavigationEntry("/work/intake", "intake.title", "LOAD_FILES", true, 20);
  }

  @Bean
  MultipartConfigElement multipart(DataDirectory data) throws IOException {
    var folder = Files.createDirectories(data.temporary());
    return new MultipartConfigElement(folder.toString(), LARGEST, LARGEST, 64 << 10);
  }
}
