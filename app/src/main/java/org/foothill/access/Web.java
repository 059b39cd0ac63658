package org.foothill.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.foothill.access.requests.AccessSettings;
import org.foothill.access.requests.Doorkeeper;
import org.foothill.access.requests.Entrance;
import org.foothill.access.requests.PublicAddresses;
import org.foothill.access.requests.SecureHeaders;
import org.foothill.access.requests.SessionStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.RequestContextFilter;

/** How a request passes: headers, session, token, sign-in, and which addresses are whose. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
class Web {
  private final SessionContexts contexts;
  private final SignIn signIn;
  private final AccessSettings settings;

  Web(SessionContexts contexts, SignIn signIn, AccessSettings settings) {
    this.contexts = contexts;
    this.signIn = signIn;
    this.settings = settings;
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, SignInAnswers answers, Passkeys passkeys, Clock clock) {
    var entrance = new Entrance();
    return http.headers(SecureHeaders::on)
        .securityContext(context -> context.securityContextRepository(contexts))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
        .addFilterBefore(new Doorkeeper(settings, clock), CsrfFilter.class)
        // The passkey filters must know at which address they were asked.
        .addFilterBefore(new RequestContextFilter(), CsrfFilter.class)
        .authorizeHttpRequests(Web::addresses)
        .anonymous(anonymous -> {})
        .authenticationManager(new ProviderManager(new PasswordSignIn(signIn)))
        .formLogin(login -> password(login, answers))
        .webAuthn(passkeys::configure)
        .logout(Web::signOut)
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(entrance).accessDeniedHandler(entrance))
        .build();
  }

  /** Whatever is not named here does not exist. */
  private static void addresses(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          addresses) {
    addresses
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(PublicAddresses.patterns())
        .permitAll()
        .requestMatchers("/sign-in", "/error", "/webauthn/authenticate/options")
        .permitAll()
        .requestMatchers(
            PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.DELETE, "/webauthn/register/*"))
        .denyAll()
        .requestMatchers(
            "/work",
            "/work/**",
            "/account",
            "/account/**",
            "/webauthn/register",
            "/webauthn/register/options")
        .authenticated()
        .anyRequest()
        .denyAll();
  }

  private static void password(FormLoginConfigurer<HttpSecurity> login, SignInAnswers answers) {
    login
        .loginPage("/sign-in")
        .loginProcessingUrl("/sign-in")
        .usernameParameter("username")
        .passwordParameter("password")
        .successHandler(answers)
        .failureHandler(answers);
  }

  private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
    logout
        .logoutRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
        .logoutSuccessUrl("/sign-in?left")
        .deleteCookies(SessionStore.COOKIE);
  }

  /** The token lives in a cookie of its own, so that a form needs no session. */
  private static CookieCsrfTokenRepository formTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("form-token");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
    return tokens;
  }
}
