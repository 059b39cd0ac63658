package org.foothill.reportcard.edition;

import org.foothill.access.Ability;
import org.foothill.site.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to the editions in the workspaces. */
@Configuration(proxyBeanMethods = false)
class EditionDoor {
  @Bean
  NavigationEntry editionsDoor() {
    return new NavigationEntry(
        "/work/editions", "reportcard.editions.door", Ability.PUBLISH_EDITION.name(), true, 80);
  }

  @Bean
  NavigationEntry signResultDoor() {
    return new NavigationEntry(
        "/work/sign", "edition.sign.door", Ability.SIGN_RESULT.name(), true, 81);
  }

  @Bean
  NavigationEntry signEditionDoor() {
    return new NavigationEntry(
        "/work/sign", "edition.sign.door", Ability.SIGN_EDITION.name(), true, 81);
  }
}
