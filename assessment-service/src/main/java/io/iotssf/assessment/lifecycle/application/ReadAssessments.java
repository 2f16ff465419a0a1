package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.content.application.ReadContent;
import io.iotssf.assessment.content.domain.RawRows;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads assessments as far as the caller may see them. */
@ApplicationScoped
public class ReadAssessments {
  private static final int ATTEMPTS = 5;

  private final ReadAccess readAccess;
  private final Dossiers dossiers;
  private final ReadContent readContent;
  private final CurrentCaller currentCaller;

  ReadAssessments(
      ReadAccess readAccess,
      Dossiers dossiers,
      ReadContent readContent,
      CurrentCaller currentCaller) {
    this.readAccess = readAccess;
    this.dossiers = dossiers;
    this.readContent = readContent;
    this.currentCaller = currentCaller;
  }

  /** An assessment with the rows of it that the caller sees. */
  public record Seen(Dossier dossier, RawRows.Snapshot rows) {}

  @Transactional
  public Dossier head(UUID assessment) {
    return readAccess.requireAny(assessment).dossier();
  }

  /** Heads from the newest on. */
  @Transactional
  public List<Dossier> newestFirst(Dossiers.@Nullable Place after, int limit) {
    return dossiers.newestFirst(currentCaller.require(), after, limit);
  }

  /**
   * An assessment whose rows all belong to the version of its head: its ETag says so. Head and rows
   * come by two queries, so a write in between is noticed by the version, and reading repeated.
   */
  public Seen whole(UUID assessment) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Seen seen = QuarkusTransaction.requiringNew().call(() -> read(assessment));
      if (seen.dossier().version() == seen.rows().version()) {
        return seen;
      }
    }
    throw new ProblemException(
        ProblemType.UNAVAILABLE, "The assessment is being written to. Try again in a moment.");
  }

  private Seen read(UUID assessment) {
    var access = readAccess.requireAny(assessment);
    return new Seen(access.dossier(), readContent.rows(access.dossier(), access.sight()));
  }
}
