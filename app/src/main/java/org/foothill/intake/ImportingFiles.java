package org.foothill.intake;

import java.time.Clock;
import org.foothill.audit.AuditTrail;
import org.foothill.codes.CodeTables;
import org.foothill.core.Progress;
import org.foothill.learners.loading.Loading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ImportingFiles implements ImportFiles {
  private final OneImport.Tools tools;

  ImportingFiles(
      Loading loading,
      ArrivalStore arrivals,
      Quarantine quarantine,
      AuditTrail trail,
      TransactionTemplate transaction,
      Clock clock,
      CodeTables codes) {
    this.tools =
        new OneImport.Tools(loading, arrivals, quarantine, trail, transaction, clock, codes);
  }

  @Override
  public Outcome load(Request request, Progress progress) {
    var hunt = FileHunt.below(request.paths());
    if (!hunt.missing().isEmpty()) {
      return new Outcome.Missing(hunt.missing());
    }
    if (hunt.files().isEmpty() && hunt.findings().isEmpty()) {
      return new Outcome.NoFiles();
    }
    var hold = tools.loading().hold();
    if (hold.isEmpty()) {
      return new Outcome.Busy();
    }
    try (var _ = hold.get();
        var work = new OneImport(tools, request, progress)) {
      tools.quarantine().sweep(tools.arrivals()::exists);
      tools.quarantine().sweepReleased(tools.arrivals()::isQuarantined);
      return work.run(hunt);
    }
  }
}
