package org.foothill.access.doors;

import org.foothill.access.Ability;
import org.foothill.site.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's doors in the navigation, and the trail's: it may not know abilities. */
@Configuration(proxyBeanMethods = false)
class Doors {
  @Bean
  NavigationEntry peopleDoor() {
    return new NavigationEntry(
        "/work/people", "access.people.title", Ability.MANAGE_PEOPLE.name(), true, 800);
  }

  @Bean
  NavigationEntry auditDoor() {
    return new NavigationEntry("/work/audit", "audit.title", Ability.SEE_AUDIT.name(), true, 820);
  }

  @Bean
  NavigationEntry accountDoor() {
    return new NavigationEntry("/account", "access.account.title", "", true, 900);
  }
}
