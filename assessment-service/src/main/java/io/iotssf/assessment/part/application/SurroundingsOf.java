package io.iotssf.assessment.part.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.QuotedRequirements;
import io.iotssf.assessment.part.domain.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;

/** What the rows of an assessment are judged against, as it is stored. */
@ApplicationScoped
public class SurroundingsOf {
  private final Parts parts;
  private final FindUseCase catalogue;
  private final QuotedRequirements quoted;

  SurroundingsOf(Parts parts, FindUseCase catalogue, QuotedRequirements quoted) {
    this.parts = parts;
    this.catalogue = catalogue;
    this.quoted = quoted;
  }

  /** The caller has a transaction in which they are read. */
  public Surroundings of(Dossier dossier) {
    return new StoredSurroundings(parts, catalogue, quoted, dossier);
  }

  /** The same for reading many rows, while nothing is written. */
  public Surroundings toRead(Dossier dossier) {
    return new RememberedSurroundings(of(dossier));
  }
}
