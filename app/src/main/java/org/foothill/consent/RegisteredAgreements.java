package org.foothill.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.foothill.core.PlaceId;
import org.springframework.stereotype.Component;

/** Looks agreements up in the register. */
@Component
final class RegisteredAgreements implements Agreements {
  private final Register register;

  RegisteredAgreements(Register register) {
    this.register = register;
  }

  @Override
  public <T> Cover<T> cover(PlaceId district, String fileKind, LocalDate day, T subject) {
    return cover(register.list(), district, fileKind, day, subject);
  }

  /** Of several agreements in force the one that began last is named. */
  static <T> Cover<T> cover(
      List<Agreement> all, PlaceId district, String fileKind, LocalDate day, T subject) {
    var ofDistrict = all.stream().filter(each -> each.names(district)).toList();
    var ofKind = ofDistrict.stream().filter(each -> each.includes(fileKind)).toList();
    return ofKind.stream()
        .filter(each -> !each.beginsAfter(day) && !each.endedBefore(day))
        .max(Comparator.comparing(Agreement::from))
        .<Cover<T>>map(each -> new Cover.Covered<>(new Consented<>(subject, each.id())))
        .orElseGet(() -> new Cover.NotCovered<>(reason(ofDistrict, ofKind, day)));
  }

  private static Reason reason(List<Agreement> ofDistrict, List<Agreement> ofKind, LocalDate day) {
    if (ofDistrict.isEmpty()) {
      return Reason.NO_AGREEMENT;
    }
    if (ofKind.isEmpty()) {
      return Reason.OTHER_KINDS_ONLY;
    }
    return ofKind.stream().anyMatch(each -> each.beginsAfter(day))
        ? Reason.NOT_YET_IN_FORCE
        : Reason.ENDED;
  }
}
