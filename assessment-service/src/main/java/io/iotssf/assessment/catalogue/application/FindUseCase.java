package io.iotssf.assessment.catalogue.application;

import io.iotssf.assessment.catalogue.domain.AppliedEdition;
import io.iotssf.assessment.catalogue.domain.Editions;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what was applied of the catalogue; works while catalog-service is down. */
@ApplicationScoped
public class FindUseCase {
  /** Not a threat but "applies to all". */
  private static final String ALL_THREATS = "all";

  private final Editions editions;

  FindUseCase(Editions editions) {
    this.editions = editions;
  }

  /**
   * The use case from which an assessment may start.
   *
   * @throws ProblemException 422 when there is none
   */
  @Transactional
  public Template require(String useCase) {
    List<AppliedEdition> applied = editions.all();
    if (applied.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE,
          "The catalogue has not arrived here yet. Try again in a moment.");
    }
    return templates(applied)
        .filter(template -> template.useCase().id().equals(useCase))
        .findFirst()
        .orElseThrow(() -> unknown(applied));
  }

  /**
   * @throws ProblemException 422 when no edition of this id was applied
   */
  @Transactional
  public void requireEdition(String edition) {
    if (document(edition).isEmpty()) {
      throw new ProblemException(
          ProblemType.UNPROCESSABLE,
          "The catalogue has no edition of this id. Known are %s."
              .formatted(editions.all().stream().map(each -> each.document().id()).toList()));
    }
  }

  /** The use case of an assessment as the catalogue has it now; empty when it has none. */
  @Transactional
  public Optional<Template> find(String edition, String useCase) {
    return templates(editions.all())
        .filter(template -> template.edition().id().equals(edition))
        .filter(template -> template.useCase().id().equals(useCase))
        .findFirst();
  }

  /** An edition as the catalogue has it now; empty when it was never applied. */
  @Transactional
  public Optional<EditionDocument> document(String edition) {
    return editions.all().stream()
        .map(AppliedEdition::document)
        .filter(document -> document.id().equals(edition))
        .findFirst();
  }

  /** Whether an edition has a requirement of this id. */
  @Transactional
  public boolean hasRequirement(String edition, String id) {
    return document(edition).stream()
        .flatMap(document -> document.requirements().stream())
        .anyMatch(requirement -> requirement.id().equals(id));
  }

  /** Codes of the threats that an edition names; empty when it was never applied. */
  @Transactional
  public Set<String> threatsOf(String edition) {
    return editions.all().stream()
        .filter(applied -> applied.document().id().equals(edition))
        .flatMap(applied -> applied.document().threats().stream())
        .map(Threat::id)
        .filter(threat -> !threat.equals(ALL_THREATS))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Template> templates(List<AppliedEdition> applied) {
    return applied.stream()
        .flatMap(
            edition ->
                edition.document().useCases().stream()
                    .map(useCase -> new Template(edition.document(), edition.sha256(), useCase)));
  }

  private static ProblemException unknown(List<AppliedEdition> applied) {
    String known =
        templates(applied)
            .map(Template::useCase)
            .map(UseCase::id)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return new ProblemException(
        ProblemType.UNPROCESSABLE,
        "`fromUseCase` names no use case of the catalogue. An assessment can start from: "
            + known
            + ".");
  }
}
