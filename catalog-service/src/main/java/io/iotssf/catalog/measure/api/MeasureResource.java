package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.crosswalk.domain.SameRequirement;
import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class MeasureResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  MeasureResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @Path("measures")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listMeasures",
      summary = "What the stakeholders of all cases do, or are asked to do")
  public Page<MeasuresAnswer> list(@BeanParam MeasureQuery asked, @BeanParam PageQuery query) {
    return pages.cut(
        rows(catalogue.get(), asked).map(found -> MeasuresAnswer.of(found, null)).toList(),
        MeasuresAnswer::id,
        query);
  }

  @GET
  @Path("requirements/{id}/measures")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listMeasuresOfRequirement",
      summary = "What the stakeholders of all cases do for a requirement, however it is worded")
  public Page<MeasuresAnswer> ofRequirement(
      @PathParam("id") String id, @BeanParam MeasureQuery asked, @BeanParam PageQuery query) {
    var now = catalogue.get();
    if (!now.hasRequirement(id)) {
      throw ProblemException.notFound();
    }
    var pairs = now.editions().stream().flatMap(e -> e.applied().crosswalk().stream()).toList();
    Map<String, String> same = new SameRequirement(pairs).as(id);
    return pages.cut(
        rows(now, asked)
            .filter(found -> same.containsKey(found.row().row().requirementId()))
            .map(found -> MeasuresAnswer.of(found, same.get(found.row().row().requirementId())))
            .toList(),
        MeasuresAnswer::id,
        query);
  }

  private static Stream<InEdition<CaseMeasures>> rows(Catalogue now, MeasureQuery asked) {
    var fits = asked.filter(new Filters(now));
    return InEdition.rows(
            now.asked(asked.edition), QueryValue.reading(asked.text), CaseMeasures::of)
        .filter(found -> fits.test(found.row()));
  }
}
