package org.foothill.access.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at whatever changes something: too many from one address are asked to wait, and forms that
 * another site sends through somebody's browser are refused even when they guessed the token.
 */
public final class Doorkeeper extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final int TOO_MANY = 429;
  private final TokenBuckets signIns;
  private final TokenBuckets posts;

  public Doorkeeper(AccessSettings settings, Clock clock) {
    this.signIns = new TokenBuckets(settings.signInsPerMinute(), clock);
    this.posts = new TokenBuckets(settings.postsPerMinute(), clock);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var wait = wait(request);
    if (wait.isPresent()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
      response.sendError(TOO_MANY);
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<Duration> wait(HttpServletRequest request) {
    var address = network(request.getRemoteAddr());
    var path = request.getRequestURI().substring(request.getContextPath().length());
    boolean signingIn = path.equals("/sign-in") || path.equals("/login/webauthn");
    return posts.take(address).or(() -> signingIn ? signIns.take(address) : Optional.empty());
  }

  /** One household or office has a whole /64 of IPv6 addresses, so that is what counts as one. */
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      // A literal address: nothing is looked up.
      return InetAddress.getByName(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
