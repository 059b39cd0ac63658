package org.foothill.access.requests;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions in PostgreSQL, so that they outlive a restart. Sessions that have ended are taken out
 * once a minute by Spring Session.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableJdbcHttpSession(tableName = "access.web_session")
public class SessionStore {
  public static final String COOKIE = "foothill-session";

  /** Secure follows the request: set when the browser speaks https. */
  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(COOKIE);
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  /**
   * Only once the tables are there: the cleaning begins with the repository, whatever the clock.
   */
  @Bean
  @DependsOnDatabaseInitialization
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTimeout(AccessSettings settings) {
    return sessions -> sessions.setDefaultMaxInactiveInterval(settings.idleTimeout());
  }

  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
