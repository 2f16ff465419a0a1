package io.iotssf.assessment.suggestion.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.suggestion.domain.Suggestion;
import io.iotssf.assessment.suggestion.domain.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the product suggests for an assessment that the caller may read whole. */
@ApplicationScoped
public class ReadSuggestions {
  private final ReadAccess readAccess;
  private final Contents contents;
  private final FindUseCase catalogue;

  ReadSuggestions(ReadAccess readAccess, Contents contents, FindUseCase catalogue) {
    this.readAccess = readAccess;
    this.contents = contents;
    this.catalogue = catalogue;
  }

  @Transactional
  public List<Suggestion> read(UUID assessment) {
    Dossier dossier = readAccess.requireWhole(assessment);
    return catalogue
        .document(dossier.origin().edition())
        .map(edition -> Suggestions.of(contents.of(dossier), edition))
        .orElse(List.of());
  }
}
