package org.foothill.audit;

import java.util.Map;

/**
 * Append-only record of decisions and of each read of protected rows. Entries can be neither
 * changed nor removed.
 */
public interface AuditTrail {
  /**
   * Adds an entry in the caller's transaction.
   *
   * @param actor who, by account name; {@code command line} or {@code system} where nobody signed
   *     in
   * @param action verb and noun, such as {@code submission.approve}
   * @param subject what it was done to, by id
   * @param detail further facts; never a personal value of a learner
   */
  void record(String actor, String action, String subject, Map<String, String> detail);
}
