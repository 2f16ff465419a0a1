package io.iotssf.catalog.requirement.api;

import static java.util.stream.Collectors.toSet;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.threat.domain.ThreatRows;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/requirements")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class RequirementResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  RequirementResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listRequirements",
      summary = "The requirements: table A-1 of the draft, the wordings of the overview")
  public Page<RequirementAnswer> list(
      @BeanParam RequirementQuery asked, @BeanParam PageQuery query) {
    var now = catalogue.get();
    var reading = QueryValue.reading(asked.text);
    Predicate<Requirement> fits = asked.filter(new Filters(now));
    Predicate<InEdition<Requirement>> tied = asked.tied(new Filters(now));
    return pages.cut(
        InEdition.rows(now.asked(asked.edition), reading, EditionDocument::requirements)
            .filter(found -> fits.test(found.row()))
            .filter(tied)
            .map(RequirementAnswer::of)
            .toList(),
        RequirementAnswer::key,
        query);
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getRequirement", summary = "One requirement")
  public RequirementAnswer get(
      @PathParam("id") String id, @QueryParam("text") @Nullable String text) {
    return InEdition.rows(
            catalogue.get().editions(), QueryValue.reading(text), EditionDocument::requirements)
        .filter(found -> found.row().id().equals(id))
        .findFirst()
        .map(RequirementAnswer::of)
        .orElseThrow(ProblemException::notFound);
  }

  /** Filters of the listing. */
  static final class RequirementQuery {
    @QueryParam("edition")
    @Nullable String edition;

    @QueryParam("perspective")
    @Nullable String perspective;

    @QueryParam("target")
    @Nullable String target;

    @QueryParam("phase")
    @Nullable String phase;

    @QueryParam("threat")
    @Nullable String threat;

    @QueryParam("useCase")
    @Nullable String useCase;

    @QueryParam("text")
    @Nullable String text;

    /** By what the requirement says of itself. */
    Predicate<Requirement> filter(Filters filters) {
      String askedPerspective = filters.perspective(perspective);
      String askedTarget = filters.target(target);
      String askedPhase = filters.phase(phase);
      return row ->
          Filters.fits(askedPerspective, row.perspective())
              && Filters.fits(askedTarget, row.target())
              && Filters.fits(askedPhase, row.phase());
    }

    /** By the rows of the cases that word it. */
    Predicate<InEdition<Requirement>> tied(Filters filters) {
      String askedThreat = filters.threat(threat);
      String askedCase = filters.useCase(useCase);
      if (askedThreat == null && askedCase == null) {
        return found -> true;
      }
      return found -> wordings(found, askedThreat, askedCase).contains(found.row().id());
    }

    private static Set<String> wordings(
        InEdition<Requirement> found, @Nullable String threat, @Nullable String useCase) {
      EditionDocument document = found.edition().applied();
      Stream<@Nullable String> ids =
          threat == null
              ? rows(document, useCase).map(UseCase.RequirementRow::requirementId)
              : ThreatRows.of(document)
                  .filter(tie -> Filters.fits(useCase, tie.useCase()))
                  .filter(
                      tie ->
                          tie.threat().equals(threat)
                              || (tie.general() && threat.equals(ThreatRows.ALL)))
                  .map(tie -> tie.row().requirementId());
      return ids.filter(Objects::nonNull).collect(toSet());
    }

    private static Stream<UseCase.RequirementRow> rows(
        EditionDocument document, @Nullable String useCase) {
      return document.useCases().stream()
          .filter(found -> Filters.fits(useCase, found.id()))
          .flatMap(found -> found.requirementRows().stream());
    }
  }
}
