package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractTemplateView;

/** One template as a view. The page is complete before its first byte is sent, with its length. */
final class JteView extends AbstractTemplateView {
  private final JteTemplates templates;

  JteView(JteTemplates templates) {
    this.templates = templates;
    setExposeSpringMacroHelpers(false);
    setContentType("text/html;charset=UTF-8");
  }

  @Override
  public boolean checkResource(Locale locale) {
    return templates.exists(template());
  }

  @Override
  protected void renderMergedTemplateModel(
      Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var output = templates.output(template(), model);
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private String template() {
    var url = getUrl();
    if (url == null) {
      throw new IllegalStateException("A view has the name of its template.");
    }
    return url;
  }
}
