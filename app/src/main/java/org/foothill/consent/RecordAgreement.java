package org.foothill.consent;

import java.util.Map;
import org.foothill.access.Actor;
import org.foothill.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody records a signed agreement. The caller has checked the right to do so. */
@Component
class RecordAgreement {
  private final Register register;
  private final AuditTrail trail;
  private final TransactionOperations transaction;

  RecordAgreement(Register register, AuditTrail trail, TransactionOperations transaction) {
    this.register = register;
    this.trail = trail;
    this.transaction = transaction;
  }

  Outcome record(Actor by, AgreementForm form) {
    return switch (form.read()) {
      case AgreementForm.Read.Wrong(String field, String key) -> new Outcome.Unclear(field, key);
      case AgreementForm.Read.Good(Agreement agreement) -> add(by, agreement);
    };
  }

  private Outcome add(Actor by, Agreement agreement) {
    boolean added =
        Boolean.TRUE.equals(
            transaction.execute(status -> {
              if (!register.add(agreement, by.account())) {
                return false;
              }
              trail.record(
                  by.account(),
                  "agreement.record",
                  agreement.id().code(),
                  Map.of(
                      "districts", agreement.districts().toString(),
                      "kinds", agreement.kinds().toString()));
              return true;
            }));
    return added ? new Outcome.Recorded(agreement) : new Outcome.CodeTaken();
  }

  /** The closed set of answers. */
  sealed interface Outcome {
    record Recorded(Agreement agreement) implements Outcome {}

    record CodeTaken() implements Outcome {}

    /** A field that could not be understood, and a message key that says why. */
    record Unclear(String field, String messageKey) implements Outcome {}
  }
}
