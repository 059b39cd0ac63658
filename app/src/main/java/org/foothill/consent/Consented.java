package org.foothill.consent;

/**
 * Something that a data-sharing agreement covers. Only {@link Agreements#cover} makes one, so
 * holding it means that the agreement was looked up.
 */
public final class Consented<T> {
  private final T subject;
  private final AgreementId agreement;

  Consented(T subject, AgreementId agreement) {
    this.subject = subject;
    this.agreement = agreement;
  }

  public T subject() {
    return subject;
  }

  /** The agreement that covers it. */
  public AgreementId agreement() {
    return agreement;
  }
}
