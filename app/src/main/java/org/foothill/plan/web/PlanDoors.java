package org.foothill.plan.web;

import org.foothill.access.Ability;
import org.foothill.site.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan's doors in the navigation. */
@Configuration(proxyBeanMethods = false)
class PlanDoors {
  @Bean
  NavigationEntry planDoor() {
    return new NavigationEntry("/plan", "plan.title", "", false, 40);
  }

  @Bean
  NavigationEntry planWorkDoor() {
    return new NavigationEntry(
        "/work/plan", "plan.work.title", Ability.EDIT_PLAN.name(), true, 200);
  }
}
