package org.foothill.reportcard;

import java.util.List;
import org.foothill.site.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the report card in the main navigation. */
@Configuration(proxyBeanMethods = false)
class PublicDoors {
  static final NavigationEntry HOME =
      new NavigationEntry("/", "reportcard.door.home", "", false, 10);
  static final NavigationEntry MEASURES =
      new NavigationEntry("/indicators", "reportcard.door.measures", "", false, 20);
  static final NavigationEntry SCHOOLS =
      new NavigationEntry("/schools", "reportcard.door.schools", "", false, 30);
  static final NavigationEntry DOING =
      new NavigationEntry("/strategies", "card.doing.title", "", false, 35);
  static final NavigationEntry DATA =
      new NavigationEntry("/data", "reportcard.door.data", "", false, 40);

  /** In their order; a frozen edition has these and no others. */
  static List<NavigationEntry> all() {
    return List.of(HOME, MEASURES, SCHOOLS, DOING, DATA);
  }

  @Bean
  NavigationEntry homeDoor() {
    return HOME;
  }

  @Bean
  NavigationEntry measuresDoor() {
    return MEASURES;
  }

  @Bean
  NavigationEntry schoolsDoor() {
    return SCHOOLS;
  }

  @Bean
  NavigationEntry doingDoor() {
    return DOING;
  }

  @Bean
  NavigationEntry dataDoor() {
    return DATA;
  }
}
