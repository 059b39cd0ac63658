package org.foothill.disclosure;

import org.foothill.access.Ability;
import org.foothill.site.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door of the release pages. */
@Configuration(proxyBeanMethods = false)
class ReleasesDoor {
  @Bean
  NavigationEntry releasesNavigation() {
    return new NavigationEntry(
        "/work/releases", "disclosure.door", Ability.APPROVE_RELEASE.name(), true, 40);
  }
}
