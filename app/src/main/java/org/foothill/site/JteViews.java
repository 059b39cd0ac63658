package org.foothill.site;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Finds {@code src/main/jte/<name>.jte} for the view name {@code <name>}. */
@Component
final class JteViews extends AbstractTemplateViewResolver {
  private final JteTemplates templates;

  JteViews(JteTemplates templates) {
    this.templates = templates;
    setViewClass(JteView.class);
    setSuffix(JteTemplates.ENDING);
    setOrder(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  protected Class<?> requiredViewClass() {
    return JteView.class;
  }

  @Override
  protected AbstractUrlBasedView instantiateView() {
    return new JteView(templates);
  }
}
