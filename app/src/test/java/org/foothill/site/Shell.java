package org.foothill.site;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A small application of the shell and some packages, without database, security or the rest:
 * starts in about a second. Tests give what the packages ask for as beans.
 */
public final class Shell {
  private final AnnotationConfigWebApplicationContext context =
      new AnnotationConfigWebApplicationContext() {
        @Override
        protected ClassPathBeanDefinitionScanner getClassPathBeanDefinitionScanner(
            DefaultListableBeanFactory factory) {
          var scanner = super.getClassPathBeanDefinitionScanner(factory);
          // What tests declare inside themselves is for those tests.
          scanner.addExcludeFilter((reader, _) -> reader.getClassMetadata().hasEnclosingClass());
          // Editions and approvals are kept in a database, which this small context does not have.
          scanner.addExcludeFilter((reader, _) ->
              reader
                  .getClassMetadata()
                  .getClassName()
                  .matches(".*[.](edition|drafts|sentences|languages)[.].*"));
          return scanner;
        }
      };

  private Shell() {
    context.setServletContext(new MockServletContext());
    context.register(Web.class);
    context.scan("org.foothill.site");
  }

  public static Shell empty() {
    return new Shell();
  }

  public Shell scan(String... packages) {
    context.scan(packages);
    return this;
  }

  public Shell with(Class<?>... classes) {
    if (classes.length > 0) {
      context.register(classes);
    }
    return this;
  }

  public WebApplicationContext start() {
    context.refresh();
    return context;
  }

  public static PageClient client(WebApplicationContext context) {
    return new PageClient(MockMvcBuilders.webAppContextSetup(context).build());
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Web {}
}
