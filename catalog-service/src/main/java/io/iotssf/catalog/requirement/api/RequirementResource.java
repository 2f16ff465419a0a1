package io.iotssf.catalog.requirement.api;

import io.iotssf.catalog.erratum.domain.Errata;
import io.iotssf.catalog.framework.domain.Frameworks;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.requirement.domain.Requirements;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/requirements")
@Produces(MediaType.APPLICATION_JSON)
@Published
class RequirementResource {
  private final Requirements requirements;
  private final Frameworks frameworks;
  private final Errata errata;

  RequirementResource(Requirements requirements, Frameworks frameworks, Errata errata) {
    this.requirements = requirements;
    this.frameworks = frameworks;
    this.errata = errata;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listRequirements", summary = "The requirements of table A-1")
  public Page<RequirementAnswer> list(
      @QueryParam("perspective") @Nullable String perspective,
      @QueryParam("target") @Nullable String target,
      @QueryParam("phase") @Nullable String phase,
      @QueryParam("text") @Nullable String text) {
    Reading reading = QueryValue.reading(text);
    var filter = filter(frameworks.shown(reading), perspective, target, phase);
    var ids = errata.idsBySubject();
    return Page.whole(
        requirements.matching(reading, filter).stream()
            .map(r -> RequirementAnswer.of(r, ids.getOrDefault(r.requirement().id(), List.of())))
            .toList());
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getRequirement", summary = "One requirement")
  public RequirementAnswer get(
      @PathParam("id") String id, @QueryParam("text") @Nullable String text) {
    return requirements
        .find(id, QueryValue.reading(text))
        .map(r -> RequirementAnswer.of(r, errata.idsBySubject().getOrDefault(id, List.of())))
        .orElseThrow(ProblemException::notFound);
  }

  private static Requirements.Filter filter(
      Framework framework,
      @Nullable String perspective,
      @Nullable String target,
      @Nullable String phase) {
    return new Requirements.Filter(
        QueryValue.among(ids(framework.perspectives()), "perspective", perspective),
        QueryValue.among(ids(framework.targets()), "target", target),
        QueryValue.among(ids(framework.phases()), "phase", phase));
  }

  private static List<String> ids(List<Framework.Entry> entries) {
    return entries.stream().map(Framework.Entry::id).toList();
  }
}
