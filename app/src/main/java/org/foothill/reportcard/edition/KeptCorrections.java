package org.foothill.reportcard.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foothill.core.Words;
import org.foothill.reportcard.Corrections;
import org.foothill.reportcard.drafts.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of corrections. While a revision is made, its own is already among them. */
@Component
final class KeptCorrections implements Corrections {
  private static final ScopedValue<Pending> PENDING = ScopedValue.newInstance();
  private final JdbcClient sql;

  KeptCorrections(JdbcClient sql) {
    this.sql = sql;
  }

  /** The register as the edition that is being made shows it; read once for all its pages. */
  Pending during(String edition, Optional<Draft.Notice> notice) {
    var own =
        notice.stream()
            .map(one -> new Correction(edition, one.paths(), one.on(), one.what(), one.reason()));
    var others = kept().stream().filter(one -> !one.edition().equals(edition));
    return new Pending(edition, Stream.concat(own, others).toList());
  }

  /** What the edition that is being made says was corrected. */
  record Pending(String edition, List<Correction> corrections) {
    Pending {
      corrections = List.copyOf(corrections);
    }

    <T> T during(Callable<T> work) throws Exception {
      return ScopedValue.where(PENDING, this).call(work::call);
    }
  }

  /** Code of the edition that is being made; empty when none is. */
  static String making() {
    return PENDING.isBound() ? PENDING.get().edition() : "";
  }

  @Override
  public List<Correction> list() {
    return PENDING.isBound() ? PENDING.get().corrections() : kept();
  }

  private List<Correction> kept() {
    return sql.sql("select * from reportcard.correction order by number desc")
        .query((row, _) ->
            new Correction(
                row.getString("edition"),
                List.of((String[]) row.getArray("paths").getArray()),
                row.getObject("on_day", LocalDate.class),
                new Words(row.getString("what_en"), row.getString("what_es")),
                new Words(row.getString("reason_en"), row.getString("reason_es"))))
        .list();
  }
}
