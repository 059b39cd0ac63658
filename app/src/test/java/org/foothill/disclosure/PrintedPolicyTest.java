package org.foothill.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FoothillTest
class PrintedPolicyTest {
  @Autowired private PublicPolicy printed;

  @Test
  void readersSeeThePolicyThatReleasesAreMadeBy() {
    var policy = DisclosurePolicy.newest();
    assertThat(printed.text()).isEqualTo(policy.text());
    assertThat(printed.version()).isEqualTo(policy.version());
    assertThat(printed.hideUpTo()).isEqualTo(policy.rules().hideUpTo());
    assertThat(printed.width()).isEqualTo(policy.rules().width());
    assertThat(printed.union()).isEqualTo(policy.rules().union());
    assertThat(printed.bands()).isEqualTo(policy.rules().codes());
  }
}
