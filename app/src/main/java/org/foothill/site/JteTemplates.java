package org.foothill.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates that the build checked and compiled. */
@Component
final class JteTemplates implements Templates {
  static final String ENDING = ".jte";
  private final TemplateEngine engine;

  JteTemplates() {
    engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
  }

  boolean exists(String file) {
    return engine.hasTemplate(file);
  }

  @Override
  public byte[] render(String name, Map<String, Object> parameters) {
    return output(name + ENDING, parameters).toByteArray();
  }

  Utf8ByteOutput output(String file, Map<String, Object> parameters) {
    var output = new Utf8ByteOutput();
    engine.render(file, parameters, output);
    return output;
  }
}
