package org.foothill.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.foothill.disclosure.files.Manifest;
import org.foothill.suppression.AuditReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register. Every change says from which stage it starts, so that nothing is skipped. */
@Repository
class Releases {
  private final JdbcClient sql;
  private final Clock clock;

  Releases(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A line of the register. */
  record Entry(
      ReleaseId id,
      Stage stage,
      String run,
      int policyVersion,
      String builtBy,
      Instant builtAt,
      Manifest.Counts counts,
      Audit audit,
      String figures,
      String approvedBy,
      String seal,
      String ledger) {
    /** Empty unless the release waits to be approved. */
    Optional<Release.Audited> audited() {
      return stage == Stage.AUDITED ? Optional.of(asAudited()) : Optional.empty();
    }

    /** Empty unless the release is approved and not yet public. */
    Optional<Release.Approved> approved() {
      return stage == Stage.APPROVED || stage == Stage.SEALED
          ? Optional.of(asAudited().approve(approvedBy))
          : Optional.empty();
    }

    private Release.Audited asAudited() {
      return new Release.Audited(id, run, policyVersion, counts, audit.level(), figures);
    }
  }

  /**
   * What the attack did.
   *
   * @param reason why the release is blocked; empty when it is not
   * @param proof what proves that it is safe
   */
  record Audit(String level, int targets, int programs, String reason, Proof proof) {}

  /**
   * The proofs of a release, and what could not be proven safe.
   *
   * @param statements about small groups that no reader can make
   * @param tables of whole numbers that agree with everything printed
   * @param withheld tables of which nothing is told, such as {@code GRAD-ACGR 2025-26}
   */
  record Proof(int statements, int tables, List<String> withheld) {
    Proof {
      withheld = List.copyOf(withheld);
    }
  }

  /** Stages that last longer than a computation. */
  enum Stage {
    DRAFT,
    BLOCKED,
    AUDITED,
    APPROVED,
    SEALED,
    PUBLIC
  }

  Release.Draft open(String run, int policyVersion, String by, Ledger ledger) {
    int number =
        sql.sql(
                "insert into disclosure.release (stage, run, policy_version, built_by, built_at, ledger)"
                    + " values ('DRAFT', ?, ?, ?, ?, ?) returning number")
            .params(run, policyVersion, by, now(), ledger.seal())
            .query(Integer.class)
            .single();
    return new Release.Draft(new ReleaseId(number), run, policyVersion);
  }

  void audited(Release.Audited audited, Solution.Safe safe) {
    var report = safe.report();
    var proofs = safe.certificates();
    sql.sql(
            """
            update disclosure.release set stage = 'AUDITED', cells = ?, hidden = ?, complementary = ?, coarser = ?,
              audit_level = ?, targets = ?, programs = ?, figures = ?, withheld = ?,
              proven = ?, tables = ?
            where number = ? and stage = 'DRAFT'
            """)
        .params(
            audited.counts().cells(),
            audited.counts().hidden(),
            audited.counts().complementary(),
            audited.counts().coarser(),
            audited.auditLevel(),
            report.targets(),
            report.programs(),
            audited.figures(),
            String.join("\n", safe.held().withheld()),
            proofs.stream().mapToInt(proof -> proof.proofs().size()).sum(),
            proofs.stream().mapToInt(proof -> proof.tables().size()).sum(),
            audited.id().number())
        .update();
  }

  void blocked(Release.Blocked blocked, AuditReport report) {
    sql.sql(
            """
            update disclosure.release set stage = 'BLOCKED', reason = ?, targets = ?, programs = ?
            where number = ? and stage = 'DRAFT'
            """)
        .params(blocked.reason(), report.targets(), report.programs(), blocked.id().number())
        .update();
  }

  boolean approved(Release.Approved approved) {
    return sql.sql(
                """
                update disclosure.release set stage = 'APPROVED', approved_by = ?, approved_at = ?
                where number = ? and stage = 'AUDITED'
                """)
            .params(approved.by(), now(), approved.id().number())
            .update()
        == 1;
  }

  void published(Release.Public made) {
    sql.sql(
            """
            update disclosure.release set stage = 'PUBLIC', seal = ?, sealed_at = ?, public_at = ?
            where number = ? and stage = 'APPROVED'
            """)
        .params(made.seal(), now(), now(), made.id().number())
        .update();
  }

  Optional<Entry> find(ReleaseId id) {
    return sql.sql("select * from disclosure.release where number = ?")
        .param(id.number())
        .query(Releases::entry)
        .optional();
  }

  /** Newest first. */
  List<Entry> list(int most) {
    return sql.sql("select * from disclosure.release order by number desc limit ?")
        .param(most)
        .query(Releases::entry)
        .list();
  }

  /** One release is sealed at a time, whatever process asks. Ends with the transaction. */
  void queueForSeal() {
    sql.sql("select pg_advisory_xact_lock(17, 1)").query((row, number) -> number).list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        new ReleaseId(row.getInt("number")),
        Stage.valueOf(row.getString("stage")),
        row.getString("run"),
        row.getInt("policy_version"),
        row.getString("built_by"),
        row.getObject("built_at", OffsetDateTime.class).toInstant(),
        new Manifest.Counts(
            row.getInt("cells"),
            row.getInt("hidden"),
            row.getInt("complementary"),
            row.getInt("coarser")),
        new Audit(
            row.getString("audit_level"),
            row.getInt("targets"),
            row.getInt("programs"),
            row.getString("reason"),
            new Proof(
                row.getInt("proven"),
                row.getInt("tables"),
                row.getString("withheld").lines().toList())),
        row.getString("figures"),
        row.getString("approved_by"),
        row.getString("seal"),
        row.getString("ledger"));
  }
}
