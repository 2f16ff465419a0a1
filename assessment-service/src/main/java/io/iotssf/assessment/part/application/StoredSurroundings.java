package io.iotssf.assessment.part.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.QuotedRequirements;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows as they are stored at this point of the transaction. */
final class StoredSurroundings implements Surroundings {
  private final Parts parts;
  private final FindUseCase catalogue;
  private final QuotedRequirements quoted;
  private final UUID assessment;
  private final String edition;

  StoredSurroundings(
      Parts parts, FindUseCase catalogue, QuotedRequirements quoted, Dossier dossier) {
    this.parts = parts;
    this.catalogue = catalogue;
    this.quoted = quoted;
    this.assessment = dossier.id();
    this.edition = dossier.origin().edition();
  }

  @Override
  public <T extends Part> Optional<T> find(PartKind<T> kind, UUID id) {
    return parts.find(assessment, kind, id).map(Row::content);
  }

  @Override
  public <T extends Part> List<T> all(PartKind<T> kind) {
    return parts.of(assessment, kind).stream().map(Row::content).toList();
  }

  @Override
  public Set<String> threats() {
    return catalogue.threatsOf(edition);
  }

  @Override
  public boolean hasRequirement(String id) {
    return catalogue.hasRequirement(edition, id);
  }

  @Override
  public boolean hasRequirementRow(String id) {
    return quoted.rowsOf(assessment).contains(id);
  }
}
