package io.iotssf.assessment.lifecycle.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Dossiers;
import io.iotssf.assessment.lifecycle.domain.WholeAssessment;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads assessments as far as the caller may read them whole. */
@ApplicationScoped
public class ReadAssessments {
  private static final int ATTEMPTS = 5;

  private final ReadAccess readAccess;
  private final Dossiers dossiers;
  private final Parts parts;
  private final CurrentCaller currentCaller;

  ReadAssessments(
      ReadAccess readAccess, Dossiers dossiers, Parts parts, CurrentCaller currentCaller) {
    this.readAccess = readAccess;
    this.dossiers = dossiers;
    this.parts = parts;
    this.currentCaller = currentCaller;
  }

  @Transactional
  public Dossier head(UUID assessment) {
    return readAccess.requireWhole(assessment);
  }

  /** Heads from the newest on. */
  @Transactional
  public List<Dossier> newestFirst(Dossiers.@Nullable Place after, int limit) {
    return dossiers.newestFirst(currentCaller.require(), after, limit);
  }

  /**
   * An assessment whose parts all belong to the version of its head: its ETag says so. The parts
   * come by several queries, so a write in between is noticed by the version, and reading repeated.
   */
  public WholeAssessment whole(UUID assessment) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      WholeAssessment read =
          QuarkusTransaction.requiringNew()
              .call(() -> parts.of(readAccess.requireWhole(assessment)));
      if (head(assessment).version() == read.dossier().version()) {
        return read;
      }
    }
    throw new ProblemException(
        ProblemType.UNAVAILABLE, "The assessment is being written to. Try again in a moment.");
  }
}
