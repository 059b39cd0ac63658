package org.foothill.access.requests;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in, described in docs/settings.
 *
 * @param origin the public address, such as {@code https://plan.example.org}; passkeys belong to
 *     it. Empty: only localhost has passkeys
 * @param idleTimeout a session ends when it was not used for so long
 * @param absoluteTimeout and when it is so old
 * @param failuresBeforeLock wrong passwords before an account is locked
 * @param lockTime for how long it then is
 * @param signInsPerMinute attempts from one address
 * @param postsPerMinute forms sent from one address
 */
@ConfigurationProperties("foothill.access")
public record AccessSettings(
    @DefaultValue("") String origin,
    @DefaultValue("60m") Duration idleTimeout,
    @DefaultValue("12h") Duration absoluteTimeout,
    @DefaultValue("10") int failuresBeforeLock,
    @DefaultValue("15m") Duration lockTime,
    @DefaultValue("60") int signInsPerMinute,
    @DefaultValue("300") int postsPerMinute) {}
