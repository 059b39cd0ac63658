package org.foothill.indicators.computing;

import java.util.Locale;
import org.foothill.indicators.catalogue.Indicator.Clock;

/** Names of files. */
final class Names {
  private Names() {}

  static String of(Clock clock) {
    return clock.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
