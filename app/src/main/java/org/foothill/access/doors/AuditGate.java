package org.foothill.access.doors;

import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.audit.AuditReaders;
import org.springframework.stereotype.Component;

/** Lets those read the trail who may. */
@Component
final class AuditGate implements AuditReaders {
  private final Gate gate;

  AuditGate(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void require() {
    gate.require(Ability.SEE_AUDIT);
  }
}
