package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.foothill.access.requests.AccessSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Somebody who was given a password chooses an own one before anything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class FirstPassword implements WebMvcConfigurer {
  private static final String FORM = "/account/password";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new Redirect())
        .addPathPatterns("/work", "/work/**", "/account", "/account/**")
        .excludePathPatterns(FORM);
  }

  private static final class Redirect implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler)
        throws IOException {
      if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
          && person.account().mustChangePassword()) {
        response.sendRedirect(request.getContextPath() + FORM);
        return false;
      }
      return true;
    }
  }
}
