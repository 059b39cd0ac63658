package org.foothill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a test class its own database and data directory; so no two classes share a context. */
record FreshHome(Class<?> testClass) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    var database = TestPostgres.freshDatabase();
    TestPropertyValues.of(
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.application().user(),
            "spring.datasource.password=" + database.application().password(),
            "foothill.database.owner.username=" + database.owner().user(),
            "foothill.database.owner.password=" + database.owner().password(),
            "foothill.data=" + directory())
        .applyTo(context);
  }

  private static Path directory() {
    try {
      var home = Files.createDirectories(TestPostgres.home().resolve("homes"));
      return Files.createTempDirectory(home, "data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Factory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
        Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
      return AnnotatedElementUtils.hasAnnotation(testClass, FoothillTest.class)
          ? new FreshHome(testClass)
          : null;
    }
  }
}
