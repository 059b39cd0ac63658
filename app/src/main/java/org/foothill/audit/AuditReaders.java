package org.foothill.audit;

/** What the trail must ask of whoever keeps the rights. Implemented by the access module. */
public interface AuditReaders {
  /** Ends the request when the person may not read the trail. */
  void require();
}
