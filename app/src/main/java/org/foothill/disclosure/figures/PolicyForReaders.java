package org.foothill.disclosure.figures;

import org.foothill.disclosure.files.PolicyFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the policy file to the pages that print it. A test compares it with the policy that
 * releases are made by.
 */
@Configuration(proxyBeanMethods = false)
class PolicyForReaders {
  @Bean
  static PublicPolicy publicPolicy() {
    var text = PolicyFile.textInForce();
    var file = PolicyFile.of(text);
    return new PublicPolicy(
        file.version(), file.hideUpTo(), file.width(), file.union(), file.bands(), text);
  }
}
