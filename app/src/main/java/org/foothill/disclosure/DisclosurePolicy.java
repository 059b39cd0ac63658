package org.foothill.disclosure;

import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.PolicyFile;
import org.foothill.suppression.Rules;

/**
 * The policy file in force: what counts as a small group and what may be proven about it.
 *
 * @param text the file as it is printed on the site and sealed with each release
 */
record DisclosurePolicy(PolicyFile file, Rules rules, String text) {
  static DisclosurePolicy newest() {
    return parse(PolicyFile.textInForce());
  }

  static DisclosurePolicy parse(String text) {
    var file = PolicyFile.of(text);
    return new DisclosurePolicy(
        file, new Rules(file.hideUpTo(), file.width(), file.union(), file.bands()), text);
  }

  int version() {
    return file.version();
  }

  /** Hundredths of days that stand for one student. */
  long dayUnit() {
    return file.dayUnit();
  }

  /** Whether "nobody has the outcome" must not be provable. */
  boolean noneMatters(IndicatorId indicator) {
    return !file.isNoneHarmless(indicator.code());
  }

  /** Whether this place and group are shown at all. */
  boolean isShown(IndicatorId indicator, Measured.Spot spot) {
    return !spot.place().isSchool()
        || spot.group().equals(StudentGroup.ALL)
        || file.hasGroupsInSchools(indicator.code());
  }

  /** The measure of which all students of this one are students too. */
  Optional<PolicyFile.Nested> around(IndicatorId indicator) {
    return file.around(indicator.code());
  }
}
