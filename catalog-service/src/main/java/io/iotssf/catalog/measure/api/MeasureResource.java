package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/measures")
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
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listMeasures",
      summary = "What the stakeholders of all cases do, or are asked to do")
  public Page<MeasuresAnswer> list(@BeanParam MeasureQuery asked, @BeanParam PageQuery query) {
    return pages.cut(
        asked.rows(catalogue.get()).map(found -> MeasuresAnswer.of(found, null)).toList(),
        MeasuresAnswer::id,
        query);
  }
}
