package org.foothill.access.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer, error pages included. */
public final class SecureHeaders {
  public static final String CONTENT_SECURITY_POLICY = policy("'none'");

  /** Of the pages that are made for other sites: anybody may frame them, and they have no form. */
  public static final String POLICY_OF_EMBEDS = policy("*");

  static final String PERMISSIONS_POLICY =
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
          + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), "
          + "publickey-credentials-create=(self), publickey-credentials-get=(self)";

  private static final Pattern EMBED = Pattern.compile("/[a-z]{2}/embed/[^/]+");

  private SecureHeaders() {}

  private static String policy(String framedBy) {
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors %s; base-uri 'none'"
            .formatted(framedBy);
  }

  public static void on(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(new StoreNothingPrivate())
        .addHeaderWriter(SecureHeaders::writeFraming)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            strict -> strict.includeSubDomains(false).maxAgeInSeconds(31_536_000))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
  }

  /** Nobody may frame a page, except those that are made for it. */
  private static void writeFraming(HttpServletRequest request, HttpServletResponse response) {
    boolean isEmbed =
        EMBED
            .matcher(request.getRequestURI().substring(request.getContextPath().length()))
            .matches();
    response.setHeader(
        "Content-Security-Policy", isEmbed ? POLICY_OF_EMBEDS : CONTENT_SECURITY_POLICY);
    if (!isEmbed) {
      response.setHeader("X-Frame-Options", "DENY");
    }
  }

  /** Public pages say themselves how long they are good; everything else is never stored. */
  private static final class StoreNothingPrivate implements HeaderWriter {
    private final HeaderWriter noStore = new CacheControlHeadersWriter();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
      if (!PublicAddresses.isPublic(request)) {
        noStore.writeHeaders(request, response);
      }
    }
  }
}
