package org.foothill.bench;

import java.nio.file.Path;
import java.util.Map;
import org.foothill.Foothill;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without pages, as commands use it, inside the bench. */
final class Application {
  private Application() {}

  static ConfigurableApplicationContext start(Path data) {
    System.setProperty("foothill.logs", data.resolve("logs").toString());
    System.setProperty("foothill.log.name", "bench");
    System.setProperty("logging.config", "classpath:logback-console.xml");
    var application = new SpringApplication(Foothill.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(true);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(
        Map.of("foothill.data", data.toString(), "foothill.database.idle", 0));
    return application.run();
  }
}
