package org.foothill.indicators.web;

import org.foothill.access.Ability;
import org.foothill.site.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorsNavigation {
  @Bean
  NavigationEntry indicatorsEntry() {
    return new NavigationEntry(
        "/work/indicators", "indicators.navigation", Ability.COMPUTE_INDICATORS.name(), true, 40);
  }
}
