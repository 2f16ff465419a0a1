package io.iotssf.assessment.catalogue.application;

import io.iotssf.assessment.catalogue.domain.AppliedEdition;
import io.iotssf.assessment.catalogue.domain.Editions;
import io.iotssf.assessment.catalogue.domain.Template;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
